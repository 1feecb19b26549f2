import { Alert } from "@mantine/core";
import type { ChatMessage } from "../messages/timeline";
import { CancelledLine } from "./CancelledLine";
import { useScheduleTexts } from "./texts";

interface Props {
  /** The message that was being changed, as it is now; undefined when it waits no more. */
  message: ChatMessage | undefined;
  mayAgain: boolean;
}

/** That a message went its way while it was being changed, and what can be done with its words. */
export function Overtaken({ message, mayAgain }: Props) {
  const t = useScheduleTexts();
  return (
    <Alert color="orange" role="alert" title={t("schedule.overtaken")}>
      {message ? <CancelledLine message={message} /> : t("schedule.overtaken.gone")}{" "}
      {mayAgain && t("schedule.overtaken.kept")}
    </Alert>
  );
}
