import { getCountFromServer } from "firebase/firestore";
import { useEffect, useState } from "react";
import { commandsDone } from "@/lib/api/commandsDone";
import { inRounds } from "@/lib/counts/inRounds";
import { listenToChanges } from "@/lib/counts/listenToChanges";
import { useSession, type Session } from "@/lib/session";
import { inTurns } from "@/lib/triage/inTurns";
import { counted } from "./asks";
import { queryOf } from "./queries";
import type { View } from "./views";

const EACH_MS = 60_000;
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
 * again after commands of one's own, when any conversation has changed, and each minute that one
 * looks, since windows close by themselves; nothing until `isTime`, when what is more urgent is there.
 */
export function useCounts(views: readonly View[], isTime: boolean): Counts {
  const session = useSession();
  const names = views.join("\n");
  const [counts, setCounts] = useState<Counts>(new Map());

  useEffect(() => {
    if (!isTime) return;
    let isOver = false;
    const rounds = inRounds(async () => {
      if (document.visibilityState === "hidden") return;
      await inTurns(names.split("\n") as View[], AT_ONCE, async (view) => {
        const found = isOver ? null : await count(view, session);
        if (!isOver) setCounts((now) => withCount(now, view, found));
      });
    });
    rounds.now();
    const each = setInterval(rounds.soon, EACH_MS);
    const endings = [
      commandsDone.subscribe(rounds.soon),
      listenToChanges(session, rounds.calmly),
      rounds.end,
    ];
    return () => {
      isOver = true;
      clearInterval(each);
      for (const end of endings) end();
    };
  }, [names, session, isTime]);
  return counts;
}

/** In few letters: 1k+ from a thousand on. */
export const inShort = (count: number): string =>
  count < 1000 ? String(count) : `${Math.floor(count / 1000)}k+`;
