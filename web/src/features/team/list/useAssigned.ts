import { collection, getCountFromServer, query, where } from "firebase/firestore";
import { useEffect, useState } from "react";
import { firestore } from "@/lib/firebase/firestore";

/** How many open conversations are this colleague's; null as long as nobody knows. Costs one read. */
export function useAssigned(uid: string): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isWanted = true;
    const theirs = query(
      collection(firestore, "conversations"),
      where("assigneeId", "==", uid),
      where("status", "==", "open"),
    );
    getCountFromServer(theirs).then(
      (found) => isWanted && setCount(found.data().count),
      // It is said beside other things: without it there is a line less.
      () => isWanted && setCount(null),
    );
    return () => {
      isWanted = false;
    };
  }, [uid]);
  return count;
}
