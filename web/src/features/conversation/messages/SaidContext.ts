import { createContext, use } from "react";
import type { ChatMessage } from "./timeline";

/** What has been said in the open conversation, as far as it is loaded; null until then. */
export const SaidContext = createContext<readonly ChatMessage[] | null>(null);

export const useSaid = () => use(SaidContext);
