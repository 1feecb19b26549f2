import type { Bot, Conversation } from "@/lib/documents";
import { progressOf } from "@/lib/checklist";
import type { SharedKey } from "@/lib/texts";

type BotKey = Extract<SharedKey, `bot.${string}`>;
type Silence = NonNullable<Bot["silence"]>;
type Told = Pick<
  Conversation,
  "bot" | "optedOut" | "flags" | "ageGroup" | "ageClearedBy" | "checklist" | "form"
>;

/** Where the bot stands, as words; `isQuiet` when it answers nothing at the moment. */
export interface BotStatus {
  key: BotKey;
  values: ReturnType<typeof progressOf>;
  isQuiet: boolean;
}

const SILENT: Record<Silence, BotKey> = {
  misunderstood: "bot.silent.misunderstood",
  human: "bot.silent.human",
  flood: "bot.silent.flood",
  complaint: "bot.silent.complaint",
  guardian_writes: "bot.silent.guardian_writes",
  wrong_number: "bot.silent.wrong_number",
  spam: "bot.silent.spam",
};

/** Why it is quiet, the weightiest first; null when it is not. A pause by the team is told apart. */
const QUIET: readonly ((told: Told) => BotKey | null | false)[] = [
  ({ optedOut }) => optedOut && "bot.optedOut",
  ({ flags }) => flags.includes("erasure_requested") && "bot.erasure",
  (told) => isGuardianNeeded(told) && "bot.state.guardian_needed",
  ({ bot }) => bot.paused && "bot.paused",
  ({ bot }) => bot.silence && SILENT[bot.silence],
];

export function botStatus(told: Told): BotStatus {
  const values = progressOf(told);
  for (const reason of QUIET) {
    const key = reason(told);
    if (key) return { key, values, isQuiet: true };
  }
  return { key: stepKey(told), values, isQuiet: false };
}

export function isGuardianNeeded({
  ageGroup,
  ageClearedBy,
}: Pick<Told, "ageGroup" | "ageClearedBy">): boolean {
  return ageGroup === "minor" && ageClearedBy === null;
}

function stepKey({ bot, form }: Told): BotKey {
  const isCorrecting = bot.state === "form_sent" && form !== null && form.problems.length > 0;
  return isCorrecting ? "bot.state.form_problems" : `bot.state.${bot.state}`;
}
