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
  const [waitedBefore] = useState(control.draft.attempt?.waits ?? false);
  // A second tap comes before the first one is rendered.
  const isUnderWay = useRef(false);

  const settle = (id: string, ended: Outcome) => {
    if (ended.kind === "received") {
      setOutcome(control.markSent(id) ? null : { kind: "overtaken" });
      return;
    }
    setOutcome(ended);
    if (isFinal(ended)) control.setWaiting(false);
  };

  const run = async (draft: Draft, mayWait: boolean, act: () => Promise<Outcome>) => {
    const id = draft.attempt?.id;
    if (!id || isUnderWay.current) return;
    isUnderWay.current = true;
    await oneTabAtATime(`send:${id}`, mayWait, async () => {
      // Another tab may have sent it before it was this one's turn.
      if (draftStore.kept(ref)?.attempt?.id === id) settle(id, await act());
    });
    isUnderWay.current = false;
    setTryNumber(null);
    setFirst(false);
  };

  const send = () => {
    if (isUnderWay.current) return;
    setOutcome(null);
    setFirst(true);
    const draft = control.beginAttempt();
    void run(draft, true, () => sendPatiently(submission(ref, draft, place), setTryNumber));
  };
  const tryNow = () => {
    const { draft } = control;
    void run(draft, false, () => {
      setTryNumber(1);
      return sendForm(submission(ref, draft, place));
    });
  };
  const stop = () => {
    setOutcome(null);
    control.setWaiting(false);
  };

  const isWaiting = mayResume && !isFirst && (control.draft.attempt?.waits ?? false);
  useRetries({ isWaiting, isFresh: waitedBefore && outcome === null, tryAgain: tryNow });
  return { tryNumber, outcome, isWaiting, send, tryNow, stop };
}

/** Sending the same again would end the same. Another link of the same person may still take it. */
function isFinal(ended: Outcome): boolean {
  return !mayStillArrive(ended) && ended.kind !== "expired" && ended.kind !== "unknownLink";
}
