import { createContext, use } from "react";

/** What a quote needs of its conversation. */
export interface Quotes {
  /** What the aspirant is called. */
  name: string;
  /** Shows what a reply answers, however far back. */
  leadTo: (replyTo: string) => void;
}

export const QuotesContext = createContext<Quotes>({ name: "", leadTo: () => undefined });

export const useQuotes = () => use(QuotesContext);
