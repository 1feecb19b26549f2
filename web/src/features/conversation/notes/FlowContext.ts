import { createContext, use } from "react";
import type { Conversation, Note } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

/** The notes that stand among the messages shown. */
export interface Flow {
  conversation: Identified<Conversation> | null;
  notes: readonly Identified<Note>[];
  /** The one that the address asks for. */
  wanted: string | null;
}

const NONE: Flow = { conversation: null, notes: [], wanted: null };

export const FlowContext = createContext<Flow>(NONE);

export const useFlow = () => use(FlowContext);
