import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { outbox, type Outgoing } from "./outbox";

const turns = new Map<string, Promise<void>>();

/** Sends one after the other, so that messages written quickly keep their order. */
export function deliver(conversationId: string, outgoing: Outgoing): Promise<void> {
  outbox.put(conversationId, { ...outgoing, refusal: null });
  const before = turns.get(conversationId) ?? Promise.resolve();
  const turn = before.then(() => attempt(conversationId, outgoing));
  turns.set(conversationId, turn);
  return turn;
}

async function attempt(conversationId: string, outgoing: Outgoing) {
  const { id, text } = outgoing;
  try {
    await run("sendMessage", { conversation: conversationId }, { id, text }, id);
  } catch (fault) {
    // The listener may have shown it meanwhile: then there is nothing left to mark.
    if (outbox.of(conversationId).every((one) => one.id !== id)) return;
    outbox.put(conversationId, { ...outgoing, refusal: refusalOf(fault) });
  }
}

function refusalOf(fault: unknown): NonNullable<Outgoing["refusal"]> {
  if (!(fault instanceof ApiError)) return { code: "other", isFinal: false };
  return { code: fault.code, isFinal: !fault.isWorthRetrying };
}
