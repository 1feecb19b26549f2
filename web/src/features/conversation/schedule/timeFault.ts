/** As the server has it, whose queue keeps a task for thirty days. */
const LONGEST_MS = 29 * 24 * 3_600_000;

export type TimeFault = "past" | "beyond" | "tooFar";

/** Why nothing can be sent then. A template, which needs no window, has none that closes. */
export function timeFault(sendAt: Date | null, closesAt: Date | null): TimeFault | null {
  if (!sendAt) return "past";
  if (closesAt) return sendAt < closesAt ? null : "beyond";
  return sendAt.getTime() > Date.now() + LONGEST_MS ? "tooFar" : null;
}
