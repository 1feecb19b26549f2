import { useRef, useState } from "react";
import type { DraftControl } from "../draft/useDraft";
import type { Outcome } from "./sendForm";
import { sendPatiently } from "./sendPatiently";
import { submission } from "./submission";

export interface Sending {
  /** Which try is under way, from 1; null when none is. */
  tryNumber: number | null;
  /** How the last sending ended; null before and during one. */
  outcome: Outcome | null;
  /** Does nothing while a sending is under way. */
  send: () => Promise<Outcome | null>;
  reset: () => void;
}

export function useSending(ref: string, control: DraftControl): Sending {
  const [tryNumber, setTryNumber] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // A second tap comes before the first one is rendered.
  const isUnderWay = useRef(false);

  const send = async () => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setOutcome(null);
    const ended = await sendPatiently(submission(ref, control.beginAttempt()), setTryNumber);
    isUnderWay.current = false;
    setTryNumber(null);
    setOutcome(ended);
    if (ended.kind === "received") control.markSent();
    return ended;
  };
  return { tryNumber, outcome, send, reset: () => setOutcome(null) };
}
