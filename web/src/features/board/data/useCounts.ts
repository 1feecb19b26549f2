import { getCountFromServer } from "firebase/firestore";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { inRounds } from "@/lib/counts/inRounds";
import { listenToChanges } from "@/lib/counts/listenToChanges";
import { useSession } from "@/lib/session";
import { namesOf, type Filters } from "../filters/filters";
import { columnQuery } from "./columnQuery";
import { STAGES } from "@/components/triage/stages";
import type { Stage } from "@/lib/triage/rows";

const MINUTE_MS = 60_000;
const CALM_MS = 800;

/** Null where it is not known: not yet, or it could not be asked. */
export type Counts = Readonly<Record<Stage, number | null>>;

const UNKNOWN = Object.fromEntries(STAGES.map((stage) => [stage, null])) as Counts;

/**
 * How many there are in each column, by aggregation queries: asked at first, each minute while the
 * page is looked at, and soon after any conversation changed. Of filters that Firestore cannot ask for it
 * knows nothing: then a column counts what it has found.
 */
export function useCounts(filters: Filters) {
  const session = useSession();
  const [held, setHeld] = useState({ filters, counts: UNKNOWN });
  const round = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const refresh = useCallback(async () => {
    const mine = ++round.current;
    const asked = STAGES.map((stage) => countOf(columnQuery(session, stage, filters)));
    const answers = await Promise.all(asked);
    if (mine !== round.current) return; // a later question, or a move, knows better
    const counts = Object.fromEntries(STAGES.map((stage, at) => [stage, answers[at] ?? null]));
    setHeld({ filters, counts: counts as Counts });
  }, [session, filters]);

  const refreshSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void refresh(), CALM_MS);
  }, [refresh]);

  /** Somebody goes from one column to another: shown before the server has counted. */
  const shift = useCallback((from: Stage, to: Stage) => {
    round.current++;
    setHeld(({ counts, ...rest }) => ({
      ...rest,
      counts: { ...counts, [from]: plus(counts[from], -1), [to]: plus(counts[to], 1) },
    }));
  }, []);

  useEffect(() => {
    void refresh();
    const rounds = inRounds(refresh);
    const forget = listenToChanges(session, rounds.calmly);
    const again = () => document.visibilityState === "visible" && rounds.soon();
    const minutes = setInterval(again, MINUTE_MS);
    return () => {
      clearInterval(minutes);
      clearTimeout(timer.current);
      rounds.end();
      forget();
    };
  }, [refresh, session]);

  const counts = held.filters === filters ? held.counts : UNKNOWN;
  return useMemo(
    () => ({ counts, isAll: namesOf(filters).length === 0, refresh, refreshSoon, shift }),
    [counts, filters, refresh, refreshSoon, shift],
  );
}

const countOf = (query: Parameters<typeof getCountFromServer>[0]) =>
  getCountFromServer(query).then(
    (snapshot) => snapshot.data().count,
    () => null,
  );

const plus = (count: number | null, step: number) =>
  count === null ? null : Math.max(0, count + step);
