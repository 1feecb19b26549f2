import { createContext, use } from "react";
import type { Message } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

/** What a quote needs of its conversation. */
export interface Quotes {
  /** What the aspirant is called. */
  name: string;
  /** Shows what a reply answers, however far back. */
  leadTo: (replyTo: string) => void;
  /** What was quoted and is not loaded, as far as it was asked for; null where it is gone. */
  far: ReadonlyMap<string, Identified<Message> | null>;
  /** Reads one of them, once. */
  askFar: (replyTo: string) => void;
}

export const QuotesContext = createContext<Quotes>({
  name: "",
  leadTo: () => undefined,
  far: new Map(),
  askFar: () => undefined,
});

export const useQuotes = () => use(QuotesContext);
