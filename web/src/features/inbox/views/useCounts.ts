import { getCountFromServer } from "firebase/firestore";
import { useEffect, useRef, useState } from "react";
import { commandsDone } from "@/lib/api/commandsDone";
import { useSession, type Session } from "@/lib/session";
import { inTurns } from "@/lib/triage/inTurns";
import { counted } from "./asks";
import { queryOf } from "./queries";
import type { View } from "./views";

const EACH_MS = 60_000;
const CALM_MS = 1_500;
/** What a recruiter opens meanwhile does not wait behind all of them. */
const AT_ONCE = 2;

/** Those that are known: one that could not be counted is missing. */
export type Counts = ReadonlyMap<View, number>;

async function count(view: View, session: Session): Promise<number | null> {
  const asks = counted(view, { uid: session.uid, now: Date.now() });
  try {
    return (await getCountFromServer(queryOf(asks, session))).data().count;
  } catch {
    return null; // no number is better than a wrong one
  }
}

function withCount(counts: Counts, view: View, found: number | null): Counts {
  const next = new Map(counts);
  if (found === null) next.delete(view);
  else next.set(view, found);
  return next;
}

/**
 * How many conversations there are in each view: counted by the server, without reading them. Asked
 * again when `change` changes, after commands of one's own, and each minute that one looks; never
 * while `change` is null, when something more urgent is on its way.
 */
export function useCounts(views: readonly View[], change: string | null): Counts {
  const session = useSession();
  const names = views.join("\n");
  const [counts, setCounts] = useState<Counts>(new Map());
  const isAnswered = useRef(false);

  useEffect(() => {
    if (change === null) return;
    let isOver = false;
    const take = (view: View, found: number | null) => {
      if (isOver) return;
      isAnswered.current = true;
      setCounts((now) => withCount(now, view, found));
    };
    const ask = async () => {
      if (document.visibilityState === "hidden") return;
      await inTurns(names.split("\n") as View[], AT_ONCE, async (view) => {
        if (!isOver) take(view, await count(view, session));
      });
    };
    let soon = setTimeout(() => void ask(), isAnswered.current ? CALM_MS : 0);
    const askSoon = () => {
      clearTimeout(soon);
      soon = setTimeout(() => void ask(), CALM_MS);
    };
    const each = setInterval(() => void ask(), EACH_MS);
    const forget = commandsDone.subscribe(askSoon);
    document.addEventListener("visibilitychange", askSoon);
    return () => {
      isOver = true;
      clearTimeout(soon);
      clearInterval(each);
      forget();
      document.removeEventListener("visibilitychange", askSoon);
    };
  }, [names, session, change]);
  return counts;
}

/** In few letters: 1k+ from a thousand on. */
export const inShort = (count: number): string =>
  count < 1000 ? String(count) : `${Math.floor(count / 1000)}k+`;
