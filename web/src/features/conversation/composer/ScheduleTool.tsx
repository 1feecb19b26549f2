import { ActionIcon, Tooltip } from "@mantine/core";
import { Suspense, useState } from "react";
import { IconCalendarPlus } from "@/components/icons";
import { part } from "@/components/parts/part";
import { attachments } from "@/lib/attachments/attachments";
import { useConversationTexts } from "../texts";
import { areStuck, useAttachments } from "./attachments/useAttachments";
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
  const files = useAttachments(conversation.id);
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
          disabled={areStuck(files) || (files.length === 0 && !isSendable(draft))}
          onClick={() => setOpen(true)}
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
            hasFiles={files.length > 0}
            onClose={() => setOpen(false)}
            onDone={() => {
              write("");
              files.forEach((one) => attachments.remove(conversation.id, one));
              dropReply();
              focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
