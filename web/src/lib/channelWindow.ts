import type { Conversation } from "@/lib/documents";

const HOUR = 3_600_000;

export interface ChannelWindow {
  state: "calm" | "open" | "closing" | "closed";
  leftMs: number;
}

/** WhatsApp's 24-hour window at `now`: calm above 4 hours, closing under 2. */
export function channelWindow(
  { windowClosesAt }: Pick<Conversation, "windowClosesAt">,
  now: number,
): ChannelWindow {
  const leftMs = (windowClosesAt?.toMillis() ?? 0) - now;
  if (leftMs <= 0) return { state: "closed", leftMs: 0 };
  if (leftMs < 2 * HOUR) return { state: "closing", leftMs };
  return { state: leftMs > 4 * HOUR ? "calm" : "open", leftMs };
}
