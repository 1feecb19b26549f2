import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { mediaOf } from "@/lib/attachments/sentFile";
import { alone } from "./alone";
import { outbox, type Outgoing } from "./outbox";

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** What has waited for longer may no longer fit: the server gives up then, too. */
const STALE_MS = 12 * 3_600_000;

let waitMs = FIRST_WAIT_MS;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what was written, after all that waits there. Resolves once it was tried. */
export async function deliver(
  conversationId: string,
  text: string,
  also: Pick<Outgoing, "file" | "replyTo"> = {},
): Promise<Outgoing | null> {
  const id = crypto.randomUUID();
  outbox.add(conversationId, { id, text, ...also, at: Date.now(), refusal: null });
  await deliverAll(conversationId);
  return outbox.of(conversationId).find((one) => one.id === id) ?? null;
}

/**
 * Sends what waits in a conversation in the order in which it was written: what follows one that
 * does not get through waits as well. In one tab at a time.
 */
export async function deliverAll(conversationId: string): Promise<void> {
  const isDone = await alone(`outbox:${conversationId}`, async () => {
    for (let next = nextOf(conversationId); next; next = nextOf(conversationId)) {
      const refusal = await attempt(conversationId, next);
      if (refusal && !refusal.isFinal) return false;
    }
    return true;
  });
  if (isDone) waitMs = FIRST_WAIT_MS;
  else tryAgainLater();
}

/** Sends all that waits anywhere, now. */
export async function deliverEverything(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  await Promise.all(outbox.conversations().map(deliverAll));
}

/** Once for all that fail meanwhile. */
function tryAgainLater() {
  if (timer !== undefined) return;
  timer = setTimeout(() => void deliverEverything(), waitMs);
  waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
}

const nextOf = (conversationId: string) =>
  outbox.of(conversationId).find((one) => !one.isAccepted && !one.refusal?.isFinal);

/** Why it did not get through; null when it did. */
async function attempt(conversationId: string, { id, text, file, replyTo, at }: Outgoing) {
  const note = (news: Partial<Outgoing>) => outbox.update(conversationId, id, news);
  if (Date.now() - at > STALE_MS) {
    const refusal = { code: "stale", isFinal: true };
    note({ refusal });
    return refusal;
  }
  note({ isTrying: true });
  try {
    const body = { id, text, ...mediaOf(file), ...(replyTo && { replyTo }) };
    await run("sendMessage", { conversation: conversationId }, body, id);
    note({ refusal: null, isTrying: false, isAccepted: true });
    return null;
  } catch (fault) {
    const refusal = refusalOf(fault);
    note({ refusal, isTrying: false });
    return refusal;
  }
}

function refusalOf(fault: unknown): NonNullable<Outgoing["refusal"]> {
  if (!(fault instanceof ApiError)) return { code: "other", isFinal: true };
  return { code: fault.reason, isFinal: !fault.isWorthRetrying };
}
