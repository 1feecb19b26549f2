import { useState } from "react";
import { useSession } from "@/lib/session";
import { useAttachments } from "../composer/attachments/useAttachments";
import { useSaid } from "../messages/SaidContext";
import { isByTeam, type ChatMessage } from "../messages/timeline";
import type { Other } from "./others";
import { usePresence } from "./PresenceContext";
import { newestOf, useBegun } from "./useBegun";
import { useReading } from "./useReading";

const NOTHING: ReadonlySet<string> = new Set();

/** Why a message should be thought over. */
export interface Doubt {
  /** What a colleague has answered since the draft was begun. */
  answer: ChatMessage | null;
  /** Colleagues who are writing an answer. */
  typing: readonly string[];
}

/** Holds a draft back that was begun when it was. */
export function useHeldDraft(conversation: string, draft: string) {
  const isWriting = useAttachments(conversation).length > 0 || draft.trim() !== "";
  const begun = useBegun(conversation, isWriting, useSaid());
  return useHeld(isWriting, begun);
}

/** Holds back what is begun now. */
export function useHeldFromNow() {
  const said = useSaid();
  const [begun] = useState(() => said && newestOf(said));
  return useHeld(true, begun);
}

export type Held = ReturnType<typeof useHeld>;

/**
 * Holds a message back once for each reason that there is: a colleague has answered since it was
 * `begun`, or is about to. `lets` says whether it may go; `doubt` is what its author was told.
 */
function useHeld(isWriting: boolean, begun: string | null) {
  const { uid } = useSession();
  const { others } = usePresence();
  const messages = useSaid();
  const [told, setTold] = useState(NOTHING);
  const { hasBeenRead, begin } = useReading();
  if (!isWriting && told !== NOTHING) setTold(NOTHING);

  const { answer, typing } = doubtOf(others, messages ?? [], begun, uid);
  const reasons = [...(answer ? [answer.id] : []), ...typing];

  const lets = () => {
    if (!hasBeenRead()) return false;
    if (reasons.every((one) => told.has(one))) return true;
    begin();
    setTold(new Set([...told, ...reasons]));
    return false;
  };
  const doubt: Doubt = {
    answer: answer && told.has(answer.id) ? answer : null,
    typing: typing.filter((one) => told.has(one)),
  };
  return { lets, doubt: doubt.answer || doubt.typing.length > 0 ? doubt : null };
}

function doubtOf(
  others: readonly Other[],
  messages: readonly ChatMessage[],
  begun: string | null,
  uid: string,
): Doubt {
  const isNews = (one: ChatMessage) =>
    begun !== null && isByTeam(one) && one.author !== uid && !one.local && one.at.valueOf() > begun;
  return {
    answer: messages.findLast(isNews) ?? null,
    typing: others.filter(({ isTyping }) => isTyping).map((one) => one.uid),
  };
}
