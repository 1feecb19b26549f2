import { getCountFromServer } from "firebase/firestore";
import { useEffect, useRef, useState } from "react";
import { concerningAsks } from "@/features/inbox/views/asks";
import { queryOf } from "@/features/inbox/views/queries";
import { commandsDone } from "@/lib/api/commandsDone";
import { inRounds } from "@/lib/counts/inRounds";
import { useSession, type Session } from "@/lib/session";

const EACH_MS = 60_000;
/** Nobody looks: a busy morning costs no more than this. */
const HIDDEN_CALM_MS = 10_000;

async function count(session: Session): Promise<number> {
  const asked = concerningAsks(session);
  const counts = asked.map((asks) => getCountFromServer(queryOf(asks, session)));
  return (await Promise.all(counts)).reduce((sum, found) => sum + found.data().count, 0);
}

/**
 * How many conversations concern one: one's own that are unread, and nobody's that wait for an
 * answer. Counted by the server when `news` changes, also while nobody looks; after commands of one's
 * own; and each minute that one looks.
 */
export function useConcerning(news: string | null): number {
  const session = useSession();
  const [found, setFound] = useState(0);
  const rounds = useRef<ReturnType<typeof inRounds>>(null);
  useEffect(() => {
    let isOver = false;
    const own = inRounds(async () => {
      // The last number is better than none.
      const now = await count(session).catch(() => null);
      if (now !== null && !isOver) setFound(now);
    }, HIDDEN_CALM_MS);
    rounds.current = own;
    const look = () => document.visibilityState === "visible" && own.soon();
    const each = setInterval(look, EACH_MS);
    const forget = commandsDone.subscribe(own.soon);
    document.addEventListener("visibilitychange", look);
    return () => {
      isOver = true;
      own.end();
      clearInterval(each);
      forget();
      document.removeEventListener("visibilitychange", look);
    };
  }, [session]);
  useEffect(() => {
    if (news !== null) rounds.current?.calmly();
  }, [session, news]);
  return found;
}
