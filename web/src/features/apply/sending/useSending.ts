import { useRef, useState } from "react";
import type { Place } from "@/lib/public/place";
import type { Draft } from "../draft/draft";
import { draftStore } from "../draft/draftStore";
import type { DraftControl } from "../draft/useDraft";
import { oneTabAtATime } from "./oneTabAtATime";
import { sendForm, type Outcome } from "./sendForm";
import { mayStillArrive, sendPatiently } from "./sendPatiently";
import { submission } from "./submission";
import { useRetries } from "./useRetries";

export interface Sending {
  /** Which try is under way, from 1; null when none is. */
  tryNumber: number | null;
  /** How the last try ended; null before one, and once it arrived. */
  outcome: Outcome | { kind: "overtaken" } | null;
  /** Sent, and not known to have arrived: it is tried again by itself. */
  isWaiting: boolean;
  send: () => void;
  /** One more try of what waits, at once. */
  tryNow: () => void;
  /** Back to the answers; they are not sent by themselves any more. */
  stop: () => void;
}

interface Setting {
  ref: string;
  place: Place;
  /** The link holds, and they agreed to the notice that is in force. */
  mayResume: boolean;
}

/** Sends the form of the link `ref`; what waits is tried again as long as that may be. */
export function useSending({ ref, place, mayResume }: Setting, control: DraftControl): Sending {
  const [tryNumber, setTryNumber] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Sending["outcome"]>(null);
  const [isFirst, setFirst] = useState(false);
  // A second tap comes before the first one is rendered.
  const isUnderWay = useRef(false);

  const settle = ({ attempt }: Draft, ended: Outcome) => {
    const isOurs = draftStore.kept(ref)?.attempt?.id === attempt?.id;
    if (ended.kind !== "received") setOutcome(ended);
    else setOutcome(isOurs ? null : { kind: "overtaken" });
    if (ended.kind === "received" && attempt) control.markSent(attempt.id);
    else if (isFinal(ended)) control.setWaiting(false);
  };

  const run = async (mayWait: boolean, act: (draft: Draft) => Promise<Outcome>) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const draft = control.beginAttempt();
    const ended = await oneTabAtATime(`send:${draft.attempt?.id}`, mayWait, () => act(draft));
    isUnderWay.current = false;
    if (ended) settle(draft, ended);
    setTryNumber(null);
    setFirst(false);
  };

  const send = () => {
    setOutcome(null);
    setFirst(true);
    void run(true, (draft) => sendPatiently(submission(ref, draft, place), setTryNumber));
  };
  const tryNow = () => {
    void run(false, (draft) => {
      setTryNumber(1);
      return sendForm(submission(ref, draft, place));
    });
  };
  const stop = () => {
    setOutcome(null);
    control.setWaiting(false);
  };

  const isWaiting = mayResume && !isFirst && (control.draft.attempt?.waits ?? false);
  useRetries({ isWaiting, isFresh: outcome === null, tryAgain: tryNow });
  return { tryNumber, outcome, isWaiting, send, tryNow, stop };
}

/** Sending the same again would end the same. Another link of the same person may still take it. */
function isFinal(ended: Outcome): boolean {
  return !mayStillArrive(ended) && ended.kind !== "expired" && ended.kind !== "unknownLink";
}
