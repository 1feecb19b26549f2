import { ActionIcon } from "@mantine/core";
import { IconBolt } from "@/components/icons";
import { useWriting } from "../composer/writing";
import { QUICK } from "./QuickReplies";
import { useQuickTexts } from "./texts";

/** The list that `/` opens, for who does not type it. */
export function QuickRepliesButton() {
  const t = useQuickTexts();
  const { opened, open, focus } = useWriting();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={42}
      radius="xl"
      aria-label={t("quick.tool")}
      aria-expanded={opened === QUICK}
      title={`${t("quick.tool")} (/)`}
      onClick={() => {
        open(opened === QUICK ? null : QUICK);
        focus();
      }}
    >
      <IconBolt size={20} aria-hidden />
    </ActionIcon>
  );
}
