import { Alert, Button, Group, Stack, Switch, Textarea } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { Dialog } from "@/components/Dialog";
import type { Conversation, SentTemplate } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { MOST_SCHEDULED } from "@/lib/limits";
import { asTyped, toCome } from "@/lib/time/typed";
import { isSendable } from "../composer/length";
import { LiteralNotice } from "../quickReplies/LiteralNotice";
import { useLiterals } from "../quickReplies/useLiterals";
import { FilesAlong } from "./FilesAlong";
import { FORM_LINK, hasOpenLink, unmaskable } from "./ownLink";
import { RefusedNotice } from "./RefusedNotice";
import { sendTimes } from "./sendTimes";
import { useScheduleTexts } from "./texts";
import { TimeChoice } from "./TimeChoice";
import { timeFault, type TimeFault } from "./timeFault";
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
  /** Whether the files beside the draft go with it. */
  hasFiles?: boolean;
  /** What it is when it is no free text: then it keeps its words. */
  template?: SentTemplate | null;
  /** The message that waits already, when it is to be changed. */
  waiting?: Waiting;
  onClose: () => void;
  onDone?: () => void;
}

/** When a message is to go out, and what it says. A failure keeps all of it. */
export function ScheduleDialog(props: Props) {
  const { conversation, text, replyTo, template = null, waiting, onClose, onDone } = props;
  const { hasFiles = false } = props;
  const t = useScheduleTexts();
  // A template needs no window. Where none was ever open, nothing else goes out.
  const closesAt = template ? null : (conversation.windowClosesAt?.toDate() ?? new Date(0));
  const [times] = useState(() => sendTimes(new Date(), closesAt));
  const [words, setWords] = useState(() => (template ? text : unmaskable(text)));
  const [typed, setTyped] = useState(() => {
    const first = waiting?.sendAt ?? times[0]?.at;
    return first ? asTyped(first) : "";
  });
  const [cancelOnReply, setCancelOnReply] = useState(waiting?.cancelOnReply ?? true);
  const [fault, setFault] = useState<TimeFault | null>(null);
  const [isTried, setTried] = useState(false);
  const literals = useLiterals(template ? "" : words);
  const { schedule, isBusy, refused } = useSchedule(
    conversation.id,
    {
      ...{ waiting: waiting?.id ?? null, template, hasFiles, replyTo },
      room: MOST_SCHEDULED - conversation.scheduled.length,
    },
    () => {
      onDone?.();
      onClose();
    },
  );
  const hasFile = hasFiles || waiting?.hasFile === true;
  const maySay = isSendable(words) || (hasFile && words.trim() === "");

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const sendAt = toCome(typed);
    const found = timeFault(sendAt, closesAt);
    setFault(found);
    if (found || !sendAt || !maySay || !literals.lets()) return;
    void schedule({
      text: words.trim(),
      sendAt: sendAt.toISOString(),
      cancelOnReply,
    });
  };

  return (
    <Dialog title={t(waiting ? "schedule.changeTitle" : "schedule.title")} onClose={onClose}>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <Textarea
            label={t("schedule.text")}
            description={
              template
                ? t("schedule.template")
                : hasOpenLink(words) && t("schedule.link", { link: FORM_LINK })
            }
            readOnly={template !== null}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            error={isTried && !maySay && t("schedule.empty")}
            autosize
            minRows={2}
            maxRows={6}
            dir="auto"
          />
          {hasFiles && <FilesAlong conversationId={conversation.id} text={words} />}
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
          <LiteralNotice literals={literals.told} />
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
