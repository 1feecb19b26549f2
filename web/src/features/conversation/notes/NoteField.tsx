import { Textarea } from "@mantine/core";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { MAX_NOTE } from "@/lib/limits";
import { useTrigger } from "../suggest/useTrigger";
import type { Labels } from "./labels";
import { Mentions } from "./Mentions";
import classes from "./NoteField.module.css";
import { useNoteTexts } from "./texts";
import type { useMentions } from "./useMentions";

// A name is one or two words: what follows `@` may hold one space.
const SIGN = /(?:^|[\s(])(@)([\p{L}\p{N}.'’-]{0,30}(?: [\p{L}\p{N}.'’-]{1,30})?)$/u;

interface Props {
  id?: string;
  words: string;
  onWords: (words: string) => void;
  mentions: ReturnType<typeof useMentions>;
  onSave: () => void;
  onLeave: () => void;
}

/** Where a note is written. `@` offers colleagues; Enter saves, Escape leaves. */
export function NoteField({ id, words, onWords, mentions, onSave, onLeave }: Props) {
  const t = useNoteTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const { trigger, dismiss } = useTrigger(field, words, SIGN);
  const found = trigger ? mentions.meant(trigger.typed) : [];

  useEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  const pick = (name: string) => {
    if (!trigger) return;
    const named = `@${name} `;
    const after = trigger.start + named.length;
    onWords(words.slice(0, trigger.start) + named + words.slice(trigger.end).trimStart());
    requestAnimationFrame(() => field.current?.setSelectionRange(after, after));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const saves = event.key === "Enter" && !event.shiftKey;
    if (!saves && event.key !== "Escape") return;
    event.preventDefault();
    if (!saves) onLeave();
    else if (!event.repeat) onSave();
  };
  return (
    <>
      {found.length > 0 && (
        <Mentions
          field={field}
          found={found}
          labels={mentions.labels}
          onPick={(one) => pick(mentions.labels.get(one.id) ?? "")}
          onClose={dismiss}
        />
      )}
      <Textarea
        ref={field}
        {...(id && { id })}
        className={classes.field ?? ""}
        classNames={{ input: classes.input ?? "" }}
        aria-label={t("note.label")}
        placeholder={t("note.placeholder")}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        autosize
        minRows={1}
        maxRows={9}
        size="md"
        radius="lg"
        dir="auto"
        maxLength={MAX_NOTE * 2}
      />
    </>
  );
}

/** Whom a text names, for all to see before it is kept. */
export function namesIn(text: string, labels: Labels): string[] {
  return [...labels].filter(([uid]) => text.includes(`@[${uid}]`)).map(([, label]) => label);
}
