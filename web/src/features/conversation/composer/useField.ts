import { useMemo, useRef, useState } from "react";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { Writing } from "./writing";

/** The field of the composer, and what its tools can do with it. */
export function useField(
  conversation: Identified<Conversation>,
  draft: string,
  write: (text: string) => void,
) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [opened, open] = useState<string | null>(null);
  const writing = useMemo(
    (): Writing => ({
      conversation,
      draft,
      write,
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
    [conversation, draft, write, opened],
  );
  return { field, writing };
}
