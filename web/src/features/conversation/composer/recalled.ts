import { mayTakeBack, type Outgoing } from "@/lib/outbox/outbox";
import type { ChatMessage } from "../messages/timeline";

type Recalled =
  { outgoing: Outgoing; scheduled?: never } | { scheduled: string; outgoing?: never } | null;

/**
 * What ↑ in an empty field brings back: what I wrote last of all that nobody has received yet. That
 * did not get through, or it waits for its time. What was sent cannot be changed on WhatsApp.
 */
export function recalled(
  outgoing: readonly Outgoing[],
  waiting: readonly ChatMessage[],
  uid: string,
): Recalled {
  const unsent = outgoing.findLast((one) => mayTakeBack(one, outgoing));
  if (unsent) return { outgoing: unsent };
  const [last] = waiting
    .filter(({ status, author }) => status === "scheduled" && author === uid)
    .toSorted((a, b) => askedAt(b) - askedAt(a));
  return last ? { scheduled: last.id } : null;
}

const askedAt = ({ schedule, at }: ChatMessage) => (schedule?.askedAt ?? at).toMillis();
