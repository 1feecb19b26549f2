import { useEffect, useState } from "react";
import { personName } from "@/lib/notices/personName";

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
    void Promise.all(group.map(async (id) => [id, await personName(id)] as const)).then(
      (found) => isWanted && setNames((now) => new Map([...now, ...found])),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return names;
}
