import { useEffect, useMemo, useState } from "react";
import { PAGE } from "@/lib/live/LivePages";
import { useTags } from "@/lib/tags/TagsContext";
import type { Row } from "../rows";
import { foundIn, wantedBy, type Lead } from "./found";
import { taggedAsks, wordAsks } from "./searchAsks";
import { useFound } from "./useFound";
import { useLead } from "./useLead";

/** Of those who have one of several words, so many are looked through for the others. */
export const MOST_LOOKED = 6 * PAGE;
const FIRST = { enough: PAGE, most: MOST_LOOKED };
const NOBODY: readonly Row[] = [];

/** Over everything that one sees, whatever list is shown, and over what is loaded of messages. */
export function useSearch(q: string, loaded: readonly Row[] | null) {
  const labels = useTags();
  const wanted = useMemo(() => wantedBy(q, labels.values()), [q, labels]);
  const [whole, setWhole] = useState<Lead | null>(null);
  const { lead, isChoosing } = useLead(wanted.leads, whole);
  const word = lead?.word;
  const keys = lead?.tags.join("\n");
  const byWord = useFound(useMemo(() => (word ? wordAsks(word) : null), [word]));
  const byTag = useFound(useMemo(() => (keys ? taggedAsks(keys.split("\n")) : null), [keys]));
  const found = useMemo(
    () => foundIn([byWord.rows, byTag.rows, loaded ?? NOBODY], wanted, labels),
    [byWord.rows, byTag.rows, loaded, wanted, labels],
  );

  const [reach, setReach] = useState({ q: "", ...FIRST });
  const isFurther = q !== "" && reach.q === q;
  const { enough, most } = isFurther ? reach : FIRST;
  const looked = byWord.looked + byTag.looked;
  const count = found.filter(({ how }) => how !== "message").length;
  const hasMore = byWord.hasMore || byTag.hasMore;
  const code = byWord.code ?? byTag.code;
  const isAsking = isChoosing || byWord.isLoading || byTag.isLoading;
  const isSeeking = !isChoosing && code === null && hasMore && count < enough && looked < most;
  useEffect(() => {
    if (!isSeeking || isAsking) return;
    byWord.loadMore();
    byTag.loadMore();
  }, [isSeeking, isAsking, byWord, byTag]);

  if (lead && lead !== whole && !lead.isCut && !isAsking && !hasMore && code === null)
    setWhole(lead);
  return {
    found,
    /** In how many it was looked for all the words. */
    looked,
    isLoading: isAsking || isSeeking,
    /** There may be more than were looked through. */
    isCut: hasMore || lead?.isCut === true,
    /** Looks through more, where there are any. */
    further: hasMore
      ? () => setReach({ q, enough: count + PAGE, most: looked + MOST_LOOKED })
      : null,
    isFurther,
    code,
    retry: () => [byWord, byTag].forEach((one) => one.code && one.retry()),
  };
}

export type Search = ReturnType<typeof useSearch>;
