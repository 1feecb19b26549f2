import { createContext, use } from "react";
import type { Aspirant } from "@/lib/documents";

/** Whose profile is shown, and whether it can be corrected. */
export interface Correcting {
  /** The id of the conversation. */
  conversation: string;
  profile: Omit<Aspirant, "createdAt" | "updatedAt" | "conversationId" | "source">;
  may: boolean;
}

export const CorrectingContext = createContext<Correcting | null>(null);

/** Null where a profile is only shown, as in a form that nobody confirmed. */
export const useCorrecting = () => use(CorrectingContext);
