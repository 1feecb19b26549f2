import {
  getDocs,
  limit,
  query,
  startAfter,
  type Query,
  type QueryDocumentSnapshot,
} from "firebase/firestore";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { AuditEntry } from "@/lib/documents";
import { readAuditEntry, type Identified } from "@/lib/firebase/read";
import type { ActivityFilters } from "../filters/useFilters";
import { entriesQuery, isTold } from "./entriesQuery";

export const PAGE = 50;

interface Held {
  entries: Identified<AuditEntry>[];
  last: QueryDocumentSnapshot | undefined;
  hasMore: boolean;
}

const NOTHING: Held = { entries: [], last: undefined, hasMore: true };

/** The entries page by page, from a cursor. Not live: what one reads does not move. */
export function useEntries(filters: ActivityFilters) {
  const base = useMemo(() => entriesQuery(filters), [filters]);
  const [held, setHeld] = useState(NOTHING);
  const [fault, setFault] = useState<string | null>(null);
  const [asked, setAsked] = useState(1);
  const isLoading = fault === null && held.hasMore && held.entries.length < asked * PAGE;

  useEffect(() => {
    if (!isLoading) return;
    let isWanted = true;
    page(base, held, filters.command).then(
      (next) => isWanted && setHeld(next),
      (failure: unknown) => isWanted && setFault((failure as { code?: string }).code ?? "unknown"),
    );
    return () => {
      isWanted = false;
    };
  }, [base, held, filters.command, isLoading]);

  const more = useCallback(() => setAsked((now) => now + 1), []);
  const retry = useCallback(() => setFault(null), []);
  const refresh = useCallback(() => {
    setHeld(NOTHING);
    setAsked(1);
    setFault(null);
  }, []);
  return { ...held, fault, isLoading, more, retry, refresh };
}

async function page(base: Query, { entries, last }: Held, command: string): Promise<Held> {
  const after = last ? [startAfter(last)] : [];
  const { docs } = await getDocs(query(base, ...after, limit(PAGE)));
  return {
    entries: [
      ...entries,
      ...docs.map(readAuditEntry).filter((one) => isTold(command, one.command)),
    ],
    last: docs.at(-1) ?? last,
    hasMore: docs.length === PAGE,
  };
}
