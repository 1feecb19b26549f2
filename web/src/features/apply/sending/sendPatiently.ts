import { sendForm, type Outcome } from "./sendForm";
import type { Submission } from "./submission";

/** Milliseconds before each further try. */
export const PAUSES_MS = [1_000, 3_000, 8_000] as const;
export const TRIES = PAUSES_MS.length + 1;

/**
 * Sends, and again while nobody answers; `onTry` hears the number of each try, from 1. Gives up at
 * once while the device knows of no network.
 */
export async function sendPatiently(
  submission: Submission,
  onTry: (number: number) => void,
): Promise<Outcome> {
  onTry(1);
  let outcome = await sendForm(submission);
  for (const [index, pause] of PAUSES_MS.entries()) {
    if (!mayStillArrive(outcome) || !navigator.onLine) return outcome;
    onTry(index + 2);
    await new Promise((resolve) => setTimeout(resolve, pause));
    outcome = await sendForm(submission);
  }
  return outcome;
}

/** Nobody refused it: the same form may be sent again. */
export const mayStillArrive = ({ kind }: Outcome) => kind === "unreachable" || kind === "busy";
