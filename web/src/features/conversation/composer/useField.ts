import { useMemo, useRef, useState } from "react";
import type { Writing } from "./writing";

type Given = Pick<Writing, "conversation" | "draft" | "write" | "reply" | "dropReply">;

/** The field of the composer, and what its tools can do with it. */
export function useField(given: Given) {
  const { conversation, draft, write, reply, dropReply } = given;
  const field = useRef<HTMLTextAreaElement>(null);
  const [opened, open] = useState<string | null>(null);
  const writing = useMemo(
    (): Writing => ({
      conversation,
      draft,
      write,
      reply,
      dropReply,
      field,
      opened,
      open,
      focus: () => field.current?.focus(),
      insert: (words) => {
        const [from, to] = [
          field.current?.selectionStart ?? draft.length,
          field.current?.selectionEnd ?? draft.length,
        ];
        write(draft.slice(0, from) + words + draft.slice(to));
        const after = from + words.length;
        requestAnimationFrame(() => {
          field.current?.focus();
          field.current?.setSelectionRange(after, after);
        });
      },
    }),
    [conversation, draft, write, reply, dropReply, opened],
  );
  const wasReached = useRef(false);
  /** A draft that was kept is written on at its end; later the cursor stays where one left it. */
  const toEnd = () => {
    const { current } = field;
    if (!wasReached.current) current?.setSelectionRange(current.value.length, current.value.length);
    wasReached.current = true;
  };
  return { field, writing, toEnd };
}
