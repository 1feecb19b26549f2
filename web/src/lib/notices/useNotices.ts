import { collection, limit, orderBy, query } from "firebase/firestore";
import { useMemo } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { readNotice } from "@/lib/firebase/read";
import { useLiveQuery } from "@/lib/live/useLiveQuery";
import { useSession } from "@/lib/session";

const MOST = 50;

/** The newest notices of who is signed in, live, read or not. Several who ask cost as much as one. */
export function useNotices() {
  const { uid } = useSession();
  const newest = useMemo(
    () => query(collection(firestore, "users", uid, "notices"), orderBy("at", "desc"), limit(MOST)),
    [uid],
  );
  return useLiveQuery(`notices of ${uid}`, newest, readNotice);
}
