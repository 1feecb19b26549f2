import { ActionIcon, Textarea } from "@mantine/core";
import { IconSend2 } from "@/components/icons";
import { useState } from "react";
import type { SentFile } from "@/lib/attachments/sentFile";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { Reply } from "../reply/useReply";
import { useConversationTexts } from "../texts";
import { AboveField } from "./AboveField";
import classes from "./Composer.module.css";
import { HeldNotice } from "../presence/HeldNotice";
import { useHeldDraft } from "../presence/useHeld";
import { useToldDraft } from "../presence/useToldDraft";
import { isFilled, LeftOpen } from "../quickReplies/LeftOpen";
import { LiteralNotice } from "../quickReplies/LiteralNotice";
import { useLiterals } from "../quickReplies/useLiterals";
import { ComposerTools } from "./ComposerTools";
import { StuckFiles } from "./attachments/StuckFiles";
import { useSending } from "./attachments/useSending";
import { Hints } from "./Hints";
import { useField } from "./useField";
import { useKeys } from "./useKeys";
import { WritingContext } from "./writing";

interface Props {
  conversation: Identified<Conversation>;
  draft: string;
  onDraft: (text: string) => void;
  reply?: Reply | null;
  onDropReply?: () => void;
  /** Brings back what nobody has received yet; false when there is nothing. */
  onRecall?: () => boolean;
  onSend: (text: string, files?: readonly SentFile[]) => void;
  willPauseBot: boolean;
}

const doNothing = () => undefined;

/** Where one writes an answer, with what goes along with it. */
export function Composer(props: Props) {
  const { conversation, draft, onDraft, onSend, willPauseBot, reply = null } = props;
  const { onDropReply = doNothing, onRecall } = props;
  const t = useConversationTexts();
  const write = useToldDraft(draft, onDraft);
  const { field, writing, toEnd } = useField({
    conversation,
    draft,
    write,
    reply,
    dropReply: onDropReply,
  });
  const { lets, doubt } = useHeldDraft(conversation.id, draft);
  const literals = useLiterals(draft);
  const sending = useSending(conversation.id, draft, onSend);

  const [areToolsOpen, openTools] = useState(false);
  const isEmpty = draft === "" && !reply && !sending.hasFiles;
  const canSend = sending.canSend && isFilled(draft);
  const send = () => {
    field.current?.focus();
    if (!canSend) sending.sayWhyNot();
    else if (literals.lets() && lets()) sending.send();
  };
  const onKeyDown = useKeys({
    send,
    dropReply: reply && onDropReply,
    recall: isEmpty ? onRecall : undefined,
  });

  return (
    <WritingContext value={writing}>
      <form
        className={classes.composer}
        onSubmit={(event) => {
          // What a dialog of a tool submits comes here, too, though it lies elsewhere.
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          send();
        }}
      >
        <AboveField />
        <LiteralNotice literals={literals.told} isDraft />
        {doubt && <HeldNotice doubt={doubt} />}
        <div className={classes.line}>
          <ComposerTools isOpen={areToolsOpen} onOpen={openTools} />
          <Textarea
            ref={field}
            id="composer"
            className={classes.field ?? ""}
            aria-label={t("composer.label")}
            placeholder={t("composer.placeholder")}
            value={draft}
            onChange={(event) => write(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onFocus={() => {
              openTools(false);
              toEnd();
            }}
            readOnly={sending.isWaiting}
            autosize
            minRows={1}
            maxRows={7}
            size="md"
            radius="lg"
            dir="auto"
            enterKeyHint="send"
          />
          <ActionIcon
            type="submit"
            size={42}
            radius="xl"
            aria-label={t("composer.send")}
            disabled={!canSend}
            loading={sending.isWaiting}
          >
            <IconSend2 size={20} aria-hidden />
          </ActionIcon>
        </div>
        <StuckFiles attempts={sending.attempts} />
        <LeftOpen />
        <Hints conversation={conversation} draft={draft} willPauseBot={willPauseBot} />
      </form>
    </WritingContext>
  );
}
