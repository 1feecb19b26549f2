import { useMemo } from "react";
import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { CONVERSATION } from "@/lib/defaults";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { plainLine } from "@/lib/plainText";
import { useSession } from "@/lib/session";
import { useTags } from "@/lib/tags/TagsContext";
import { dueTime } from "@/lib/time/format";
import { isVisible } from "@/lib/visible";
import { carryOut } from "./carryOut";
import {
  assigning,
  closing,
  markingUnread,
  moving,
  snoozing,
  tagging,
  type Plan,
  type TagChange,
} from "./plans";
import type { Outcome, Row, Stage } from "./rows";
import { tellDone, tellFailed, telling, tellUndone, type FailedTitle } from "./telling";
import { useTriageTexts } from "./texts";

export type Triage = ReturnType<typeof useTriage>;

/**
 * What can be done with one conversation or many. Each tells what was done, with Undo, and what did
 * not work and why; none throws. The rows are as the person sees them: their values are what Undo
 * goes back to, and what a claim expects.
 */
export function useTriage() {
  const t = useTriageTexts();
  const { language } = useLanguage();
  const colleagues = useColleagues();
  const tags = useTags();
  const session = useSession();
  const { uid } = session;

  return useMemo(() => {
    const colleague = (id: string) => plainLine(colleagues.get(id)?.name ?? "") || null;
    const time = (until: Date) => dueTime(until, new Date(), language);

    const doIt = async (
      rows: readonly Row[],
      plan: Plan,
      words: (count: number) => string,
      failedTitle: FailedTitle = (counts) => t(titleOf(plan.verb), counts),
      isUndone = true,
    ): Promise<Outcome> => {
      const asked = rows.filter((row) => !plan.isSo(row));
      const outcome = await telling(t, asked, carryOut(asked, plan.ask));
      tellFailed(t, outcome, failedTitle, colleague);
      if (outcome.done.length > 0) {
        const undo = () => void takeBack(outcome.done, plan);
        tellDone(t, outcome.done, words(outcome.done.length), isUndone ? undo : null);
      }
      return { done: [...rows.filter(plan.isSo), ...outcome.done], failed: outcome.failed };
    };

    const takeBack = async (rows: readonly Row[], plan: Plan) => {
      const outcome = await telling(t, rows, carryOut(rows, plan.takeBack));
      tellFailed(t, outcome, (counts) => t("triage.failed.undo", counts), colleague);
      tellUndone(t, outcome.done);
    };

    const assignedWords = (to: string) => (count: number) => {
      if (to === uid) return t("triage.done.taken", { count });
      if (to === CONVERSATION.assigneeId) return t("triage.done.unassigned", { count });
      return t("triage.done.assigned", { count, name: colleague(to) ?? "…" });
    };

    const taggedWords =
      ({ add = [], remove = [] }: TagChange) =>
      () => {
        const named = (all: readonly string[]) =>
          all.map((tag) => `«${plainLine(tags.get(tag)?.label ?? tag)}»`).join(", ");
        return [
          ...(add.length > 0 ? [t("triage.done.tagged", { tags: named(add) })] : []),
          ...(remove.length > 0 ? [t("triage.done.untagged", { tags: named(remove) })] : []),
        ].join(" · ");
      };

    return {
      assign: (rows: readonly Row[], to: string) => {
        // Whoever sees only their own cannot fetch back what they gave away.
        const isSeen = isVisible({ assigneeId: to }, session);
        return doIt(rows, assigning(to, rows), assignedWords(to), undefined, isSeen);
      },
      moveStage: (rows: readonly Row[], stage: Stage) =>
        doIt(rows, moving(stage), (count) =>
          t("triage.done.moved", { count, stage: t(`stage.${stage}`) }),
        ),
      changeTags: (rows: readonly Row[], change: TagChange) =>
        doIt(rows, tagging(change), taggedWords(change)),
      setStatus: (rows: readonly Row[], status: Row["status"]) =>
        doIt(
          rows,
          closing(status),
          (count) => t(`triage.done.${status}`, { count }),
          (counts) => t(`triage.failed.${status}`, counts),
        ),
      snooze: (rows: readonly Row[], until: Date | null) =>
        doIt(rows, snoozing(until), (count) =>
          until ? t("triage.done.snoozed", { count, time: time(until) }) : t("triage.done.awake"),
        ),
      markUnread: (rows: readonly Row[]) =>
        doIt(rows, markingUnread(), (count) => t("triage.done.unread", { count })),
    };
  }, [t, language, colleagues, tags, session, uid]);
}

const titleOf = (verb: Plan["verb"]) =>
  `triage.failed.${verb === "setStatus" ? "closed" : verb}` as const;
