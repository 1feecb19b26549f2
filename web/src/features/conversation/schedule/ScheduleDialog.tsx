import { Alert, Button, Group, Stack, Switch } from "@mantine/core";
import { useState, type ReactNode, type SubmitEvent } from "react";
import { Dialog } from "@/components/Dialog";
import type { Conversation, SentTemplate } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { MOST_SCHEDULED } from "@/lib/limits";
import { useFocusBack } from "@/lib/useFocusBack";
import { asTyped, toCome } from "@/lib/time/typed";
import { isSendable } from "../composer/length";
import { LiteralNotice } from "../quickReplies/LiteralNotice";
import { useLiterals } from "../quickReplies/useLiterals";
import { FilesAlong } from "./FilesAlong";
import { unmaskable } from "./ownLink";
import { RefusedNotice } from "./RefusedNotice";
import { ScheduleWords } from "./ScheduleWords";
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
  /** What became of that message meanwhile; its words go out as a new one, where they may. */
  overtaken?: { words: ReactNode; mayAgain: boolean };
  onClose: () => void;
  onDone?: () => void;
}

/** When a message is to go out, and what it says. A failure keeps all of it. */
export function ScheduleDialog(props: Props) {
  const { conversation, text, replyTo, template = null, waiting, onClose, onDone } = props;
  const { hasFiles = false, overtaken } = props;
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
  const changed = overtaken ? undefined : waiting;
  const { schedule, isBusy, refused, forget } = useSchedule(
    conversation.id,
    {
      ...{ waiting: changed?.id ?? null, template, hasFiles, replyTo },
      room: MOST_SCHEDULED - conversation.scheduled.length,
    },
    () => {
      onDone?.();
      onClose();
    },
  );
  const submit = useFocusBack<HTMLButtonElement>(isBusy);
  const areWordsFirst = waiting !== undefined && template === null;
  const hasFile = hasFiles || waiting?.hasFile === true;
  const maySay = isSendable(words) || (hasFile && words.trim() === "");

  const anew = overtaken ? "schedule.anew" : "schedule.confirm";
  const confirm = changed ? "schedule.save" : anew;

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
          {overtaken?.words}
          <ScheduleWords
            words={words}
            onWords={(next) => {
              setWords(next);
              forget();
            }}
            isTemplate={template !== null}
            isFirst={areWordsFirst}
            isMissing={isTried && !maySay}
          />
          {hasFiles && <FilesAlong conversationId={conversation.id} text={words} />}
          <TimeChoice
            typed={typed}
            onTyped={(next) => {
              setTyped(next);
              setFault(null);
              forget();
            }}
            times={times}
            closesAt={closesAt}
            isFirst={!areWordsFirst}
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
              title={t(changed ? "schedule.notChanged" : "schedule.failed")}
            >
              <RefusedNotice code={refused} />
            </Alert>
          )}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t("schedule.cancel")}
            </Button>
            {overtaken?.mayAgain !== false && (
              <Button ref={submit} type="submit" loading={isBusy}>
                {t(confirm)}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
