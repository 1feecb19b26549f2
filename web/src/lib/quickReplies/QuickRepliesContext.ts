import { createContext, use, useEffect } from "react";
import type { QuickReply } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { Live } from "@/lib/live/useLive";

export type KeptReply = Identified<QuickReply>;

interface QuickReplies {
  live: Live<KeptReply[]>;
  /** Somebody wants to see them: until then nothing is listened to. */
  ask: () => void;
}

export const QuickRepliesContext = createContext<QuickReplies>({
  live: { status: "loading" },
  ask: () => undefined,
});

/** One's own quick replies and the shared ones, by shortcut. */
export function useQuickReplies(): Live<KeptReply[]> {
  const { live, ask } = use(QuickRepliesContext);
  useEffect(ask, [ask]);
  return live;
}
