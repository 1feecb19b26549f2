import { IconArrowDown } from "@/components/icons";
import { useConversationTexts } from "../texts";
import classes from "./NewMessagesPill.module.css";

interface Props {
  count: number;
  onClick: () => void;
}

/** Shown while one reads further up: back to the newest, with how many came in meanwhile. */
export function NewMessagesPill({ count, onClick }: Props) {
  const t = useConversationTexts();
  return (
    <button
      type="button"
      className={classes.pill}
      data-new={count > 0 || undefined}
      aria-label={count > 0 ? undefined : t("conversation.toBottom")}
      onClick={onClick}
    >
      {count > 0 && t("conversation.newMessages", { count })}
      <IconArrowDown size={16} stroke={2.2} aria-hidden />
    </button>
  );
}
