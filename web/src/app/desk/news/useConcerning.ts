import { getCountFromServer } from "firebase/firestore";
import { useEffect, useState } from "react";
import { concerningAsks } from "@/features/inbox/views/asks";
import { queryOf } from "@/features/inbox/views/queries";
import { commandsDone } from "@/lib/api/commandsDone";
import { useSession, type Session } from "@/lib/session";

const EACH_MS = 60_000;
const CALM_MS = 1_500;
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
  useEffect(() => {
    if (news === null) return;
    let isOver = false;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const isHidden = () => document.visibilityState === "hidden";
    const ask = () => {
      soon = undefined;
      // The last number is better than none.
      void count(session).then(
        (now) => !isOver && setFound(now),
        () => undefined,
      );
    };
    const askSoon = () => (soon ??= setTimeout(ask, isHidden() ? HIDDEN_CALM_MS : CALM_MS));
    const look = () => {
      clearTimeout(soon);
      soon = undefined;
      if (!isHidden()) askSoon();
    };
    askSoon();
    const each = setInterval(() => !isHidden() && askSoon(), EACH_MS);
    const forget = commandsDone.subscribe(askSoon);
    document.addEventListener("visibilitychange", look);
    return () => {
      isOver = true;
      clearTimeout(soon);
      clearInterval(each);
      forget();
      document.removeEventListener("visibilitychange", look);
    };
  }, [session, news]);
  return found;
}
