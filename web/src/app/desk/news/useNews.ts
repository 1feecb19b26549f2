import { limit, query } from "firebase/firestore";
import { useMemo } from "react";
import { asksOf } from "@/features/inbox/views/asks";
import { queryOf } from "@/features/inbox/views/queries";
import { readConversation } from "@/lib/firebase/read";
import { useLiveQuery } from "@/lib/live/useLiveQuery";
import { useSession, type Session } from "@/lib/session";

/** More than arrive between two looks. */
const NEWEST = 10;

/** As if they saw no more than their own and nobody's, whoever they are. */
function concerning({ uid }: Pick<Session, "uid">) {
  const asks = asksOf("all", "newest", { uid, now: 0 });
  return query(queryOf(asks, { uid, role: "recruiter", sees: "own" }), limit(NEWEST));
}

/** The newest conversations that may concern one, live on every screen: one's own and nobody's. */
export function useNews() {
  const { uid } = useSession();
  const newest = useMemo(() => concerning({ uid }), [uid]);
  const { live } = useLiveQuery(`news for ${uid}`, newest, readConversation);
  return live.status === "ready" ? live.data : null;
}
