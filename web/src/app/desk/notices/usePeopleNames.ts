import { doc, getDoc } from "firebase/firestore";
import { useEffect, useState } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { readConversation } from "@/lib/firebase/read";
import { nameOf } from "@/lib/personNames";

/**
 * Whom these conversations are with. Null for one that is gone, or that one may not see any more:
 * that is why each is asked for alone.
 */
export function usePeopleNames(ids: readonly string[]): ReadonlyMap<string, string | null> {
  const [names, setNames] = useState<ReadonlyMap<string, string | null>>(new Map());
  const missing = [...new Set(ids)].filter((id) => !names.has(id)).sort();
  const wanted = missing.join(" ");
  useEffect(() => {
    if (!wanted) return;
    let isWanted = true;
    const group = wanted.split(" ");
    void Promise.all(group.map(async (id) => [id, await look(id)] as const)).then(
      (found) => isWanted && setNames((now) => new Map([...now, ...found])),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return names;
}

async function look(id: string): Promise<string | null> {
  try {
    const found = await getDoc(doc(firestore, "conversations", id));
    return found.exists() ? nameOf(readConversation(found)) : null;
  } catch {
    return null;
  }
}
