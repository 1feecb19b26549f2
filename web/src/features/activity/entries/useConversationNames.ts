import { collection, documentId, getDocs, query, where } from "firebase/firestore";
import { useEffect, useState } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { readConversation } from "@/lib/firebase/read";

const MOST_AT_ONCE = 30; // as many as Firestore takes in one `in`

/**
 * How the people of these conversations are called now: entries hold no names. Null for one that is
 * no more; not there as long as nobody knows.
 */
export function useConversationNames(ids: readonly string[]): ReadonlyMap<string, string | null> {
  const [names, setNames] = useState<ReadonlyMap<string, string | null>>(new Map());
  const missing = [...new Set(ids)].filter((id) => !names.has(id)).sort();
  const wanted = missing.slice(0, MOST_AT_ONCE).join(" ");

  useEffect(() => {
    if (!wanted) return;
    let isWanted = true;
    const group = wanted.split(" ");
    const learn = (found: ReadonlyMap<string, string>) =>
      isWanted &&
      setNames(
        (now) => new Map([...now, ...group.map((id) => [id, found.get(id) ?? null] as const)]),
      );
    look(group).then(learn, () => learn(new Map()));
    return () => {
      isWanted = false;
    };
  }, [wanted]);

  return names;
}

async function look(ids: string[]): Promise<ReadonlyMap<string, string>> {
  const rows = query(collection(firestore, "conversations"), where(documentId(), "in", ids));
  const { docs } = await getDocs(rows);
  return new Map(
    docs
      .map(readConversation)
      .map(({ id, aspirantName, displayName }) => [id, aspirantName ?? displayName]),
  );
}
