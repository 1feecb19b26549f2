import { CONVERSATION } from "@/lib/defaults";
import { hasText } from "@/lib/i18n/dictionary";
import { nameOf } from "@/lib/personNames";
import type { Failure } from "./rows";
import { type TriageWords, type SaysTriage } from "./texts";

const MOST_NAMED = 3;
/** These speak of one conversation, so each is named. */
const OF_ONE = new Set([
  "assigned_meanwhile",
  "moved_meanwhile",
  "written_meanwhile",
  "not_yours",
  "not_found",
]);

export type NameOfColleague = (uid: string) => string | null;

/** Why each of them did not work: by name where there were several. */
export function failuresWords(
  t: SaysTriage,
  failed: readonly Failure[],
  of: number,
  colleague: NameOfColleague,
): string {
  const reasons = new Set(failed.map((failure) => failureWords(t, failure, colleague)));
  const [only = ""] = reasons;
  if (of === 1) return only;
  const isForAll = failed.every(({ code }) => !OF_ONE.has(code));
  if (isForAll && reasons.size === 1 && failed.length > MOST_NAMED) return only;
  const named = failed
    .slice(0, MOST_NAMED)
    .map((failure) => `${nameOf(failure.row)}: ${failureWords(t, failure, colleague)}`);
  const more = failed.length - named.length;
  return [...named, ...(more > 0 ? [t("triage.failed.more", { count: more })] : [])].join("\n");
}

export function failureWords(
  t: SaysTriage,
  { code, by, stage: to }: Omit<Failure, "row">,
  colleague: NameOfColleague,
): string {
  const name = by === undefined ? null : colleague(by);
  if (code === "assigned_meanwhile" && by === CONVERSATION.assigneeId) {
    return t("triage.why.givenBack");
  }
  if (code === "assigned_meanwhile" && name) return t("triage.why.takenBy", { name });
  if (code === "moved_meanwhile" && to) {
    const stage = t(`stage.${to}`);
    if (by === "bot") return t("triage.why.movedByBot", { stage });
    return name ? t("triage.why.movedBy", { name, stage }) : t("triage.why.movedTo", { stage });
  }
  const key = `triage.why.${code}`;
  return t(hasText<TriageWords>(key) ? key : "triage.why.other");
}
