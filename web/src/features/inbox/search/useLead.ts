import { getCountFromServer, limit, query } from "firebase/firestore";
import { useEffect, useMemo, useState } from "react";
import { useSession, type Session } from "@/lib/session";
import type { Asks } from "../views/asks";
import { queryOf } from "../views/queries";
import { covers, type Lead } from "./found";
import { taggedAsks, wordAsks } from "./searchAsks";

/** So many are counted for the price of one document. */
const MOST_COUNTED = 1000;

const nameOf = ({ word, tags }: Lead) => [word, ...tags].join("\n");

async function count(asks: Asks, session: Session): Promise<number> {
  const asked = query(queryOf(asks, session), limit(MOST_COUNTED));
  return (await getCountFromServer(asked)).data().count;
}

/** How many have it; as many as can be where it cannot be counted, or not all are asked for. */
async function countLead({ word, tags, isCut }: Lead, session: Session): Promise<number> {
  if (isCut) return Infinity;
  const asked = [wordAsks(word), ...(tags.length > 0 ? [taggedAsks(tags)] : [])];
  const counts = await Promise.all(asked.map((asks) => count(asks, session))).catch(() => null);
  return counts?.reduce((sum, one) => sum + one) ?? Infinity;
}

/**
 * Of several words the one that the fewest have, as the server counts them: all who are wanted are
 * among these. `whole` was answered in full: who is among those is not asked for again.
 */
export function useLead(leads: readonly Lead[], whole: Lead | null) {
  const session = useSession();
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const [last, setLast] = useState<Lead | null>(null);
  const isCovered = whole !== null && leads.some((lead) => covers(whole, lead));
  const unknown = useMemo(
    () => (isCovered || leads.length < 2 ? [] : leads.filter((lead) => !counts.has(nameOf(lead)))),
    [isCovered, leads, counts],
  );
  useEffect(() => {
    if (unknown.length === 0) return;
    const all = unknown.map(async (one) => [nameOf(one), await countLead(one, session)] as const);
    void Promise.all(all).then((found) => setCounts((now) => new Map([...now, ...found])));
  }, [unknown, session]);

  const isChoosing = unknown.length > 0;
  const countOf = (lead: Lead) => counts.get(nameOf(lead)) ?? Infinity;
  const [rarest = null] = leads.toSorted((a, b) => order(countOf(a), countOf(b)));
  // Meanwhile the last answer is looked through.
  const lead = isChoosing ? last : isCovered ? whole : rarest;
  if (lead !== last) setLast(lead);
  return { lead, isChoosing };
}

/** Where both are as many as can be, they stay as they are: the longest word first. */
const order = (a: number, b: number) => (a === b ? 0 : a - b);
