import { Alert, Button, Group, Stack, Switch, Textarea } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { Dialog } from "@/components/Dialog";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { asTyped, toCome } from "@/lib/time/typed";
import { isSendable } from "../composer/length";
import { FORM_LINK, hasOpenLink, unmaskable } from "./ownLink";
import { RefusedNotice } from "./RefusedNotice";
import { sendTimes } from "./sendTimes";
import { useScheduleTexts } from "./texts";
import { TimeChoice } from "./TimeChoice";
import { useSchedule } from "./useSchedule";

export interface Waiting {
  id: string;
  sendAt: Date;
  cancelOnReply: boolean;
  /** A file goes without words, too. */
  hasFile: boolean;
}

interface Props {
  conversation: Identified<Conversation>;
  text: string;
  /** The message that it answers. */
  replyTo?: string | undefined;
  /** The message that waits already, when it is to be changed. */
  waiting?: Waiting;
  onClose: () => void;
  onDone?: () => void;
}

/** When a message is to go out, and what it says. A failure keeps all of it. */
export function ScheduleDialog({ conversation, text, replyTo, waiting, onClose, onDone }: Props) {
  const t = useScheduleTexts();
  const closesAt = conversation.windowClosesAt?.toDate() ?? null;
  const [times] = useState(() => sendTimes(new Date(), closesAt));
  const [words, setWords] = useState(() => unmaskable(text));
  const [typed, setTyped] = useState(() => {
    const first = waiting?.sendAt ?? times[0]?.at;
    return first ? asTyped(first) : "";
  });
  const [cancelOnReply, setCancelOnReply] = useState(waiting?.cancelOnReply ?? true);
  const [fault, setFault] = useState<"past" | "beyond" | null>(null);
  const [isTried, setTried] = useState(false);
  const { schedule, isBusy, refused } = useSchedule(conversation.id, waiting?.id ?? null, () => {
    onDone?.();
    onClose();
  });
  const maySay = isSendable(words) || (waiting?.hasFile === true && words.trim() === "");

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const sendAt = toCome(typed);
    const found = faultOf(sendAt, closesAt);
    setFault(found);
    if (found || !sendAt || !maySay) return;
    void schedule({
      text: words.trim(),
      sendAt: sendAt.toISOString(),
      cancelOnReply,
      replyTo,
    });
  };

  return (
    <Dialog title={t(waiting ? "schedule.changeTitle" : "schedule.title")} onClose={onClose}>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <Textarea
            label={t("schedule.text")}
            description={hasOpenLink(words) && t("schedule.link", { link: FORM_LINK })}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            error={isTried && !maySay && t("schedule.empty")}
            autosize
            minRows={2}
            maxRows={6}
            dir="auto"
          />
          <TimeChoice
            typed={typed}
            onTyped={(next) => {
              setTyped(next);
              setFault(null);
            }}
            times={times}
            closesAt={closesAt}
            error={fault && t(`schedule.${fault}`)}
          />
          <Switch
            label={t("schedule.cancelOnReply")}
            checked={cancelOnReply}
            onChange={(event) => setCancelOnReply(event.currentTarget.checked)}
          />
          {refused !== null && (
            <Alert
              color="red"
              role="alert"
              title={t(waiting ? "schedule.notChanged" : "schedule.failed")}
            >
              <RefusedNotice code={refused} />
            </Alert>
          )}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t("schedule.cancel")}
            </Button>
            <Button type="submit" loading={isBusy}>
              {t(waiting ? "schedule.save" : "schedule.confirm")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function faultOf(sendAt: Date | null, closesAt: Date | null) {
  if (!sendAt) return "past";
  return closesAt !== null && sendAt < closesAt ? null : "beyond";
}
