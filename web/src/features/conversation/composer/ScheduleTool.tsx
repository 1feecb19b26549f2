import { ActionIcon, Tooltip } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { Suspense, useState } from "react";
import { IconCalendarPlus } from "@/components/icons";
import { part } from "@/components/parts/part";
import { useConversationTexts } from "../texts";
import { useAttachments } from "./attachments/useAttachments";
import { isSendable } from "./length";
import classes from "./ScheduleTool.module.css";
import { useWriting } from "./writing";

const ScheduleDialog = part(
  () => import("../schedule/ScheduleDialog").then(({ ScheduleDialog }) => ScheduleDialog),
  "over",
);

/** Sends at a time of one's choice what is being written. */
export function ScheduleTool() {
  const t = useConversationTexts();
  const { conversation, draft, write, reply, dropReply, focus } = useWriting();
  const hasFiles = useAttachments(conversation.id).length > 0;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tooltip label={t("composer.schedule")}>
        <ActionIcon
          className={classes.tool ?? ""}
          variant="subtle"
          color="gray"
          size={42}
          radius="xl"
          aria-label={t("composer.schedule")}
          aria-haspopup="dialog"
          disabled={!hasFiles && !isSendable(draft)}
          onClick={() => {
            if (hasFiles) notifications.show({ message: t("composer.noFilesLater") });
            else setOpen(true);
          }}
        >
          <IconCalendarPlus size={20} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {isOpen && (
        <Suspense fallback={null}>
          <ScheduleDialog
            conversation={conversation}
            text={draft.trim()}
            replyTo={reply?.to}
            onClose={() => setOpen(false)}
            onDone={() => {
              write("");
              dropReply();
              focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
