import { ActionIcon, Textarea } from "@mantine/core";
import { IconSend2 } from "@/components/icons";
import type { KeyboardEvent } from "react";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useConversationTexts } from "../texts";
import { AboveField } from "./AboveField";
import classes from "./Composer.module.css";
import { isSendable } from "./length";
import { isFilled, LeftOpen } from "../quickReplies/LeftOpen";
import { ComposerTools } from "./ComposerTools";
import { LengthCounter } from "./LengthCounter";
import { useField } from "./useField";
import { WritingContext } from "./writing";

interface Props {
  conversation: Identified<Conversation>;
  draft: string;
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  willPauseBot: boolean;
}

/** Enter sends, Shift + Enter breaks the line; what an input method is composing is left alone. */
export function Composer({ conversation, draft, onDraft, onSend, willPauseBot }: Props) {
  const t = useConversationTexts();
  const { field, writing } = useField(conversation, draft, onDraft);

  const canSend = isSendable(draft) && isFilled(draft);
  const send = () => {
    field.current?.focus();
    if (canSend) onSend(draft.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    if (!event.repeat) send();
  };

  return (
    <WritingContext value={writing}>
      <form
        className={classes.composer}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <AboveField />
        <div className={classes.line}>
          <ComposerTools />
          <Textarea
            ref={field}
            id="composer"
            className={classes.field ?? ""}
            aria-label={t("composer.label")}
            placeholder={t("composer.placeholder")}
            value={draft}
            onChange={(event) => onDraft(event.currentTarget.value)}
            onKeyDown={onKeyDown}
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
          >
            <IconSend2 size={20} aria-hidden />
          </ActionIcon>
        </div>
        <LeftOpen />
        <div className={classes.hints}>
          {willPauseBot ? (
            <span>{t("composer.pausesBot")}</span>
          ) : (
            <span className={classes.keys}>{t("composer.keys")}</span>
          )}
          <LengthCounter text={draft} />
        </div>
      </form>
    </WritingContext>
  );
}

function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari says it only this way
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
