import { createContext, use, type RefObject } from "react";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { Reply } from "../reply/useReply";

/** What is being written, for the tools around the field. */
export interface Writing {
  conversation: Identified<Conversation>;
  draft: string;
  /** Writes the whole draft anew. */
  write: (text: string) => void;
  /** Puts words where the cursor is, or in place of what is selected. */
  insert: (words: string) => void;
  focus: () => void;
  /** Which message it answers. */
  reply: Reply | null;
  dropReply: () => void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Which tool lies open above the field. */
  opened: string | null;
  open: (tool: string | null) => void;
}

export const WritingContext = createContext<Writing | null>(null);

export function useWriting(): Writing {
  const writing = use(WritingContext);
  if (!writing) throw new Error("outside of a composer");
  return writing;
}
