import { limit, query, type Query } from "firebase/firestore";
import { useMemo, useState } from "react";
import { readConversation } from "@/lib/firebase/read";
import { useLiveQuery } from "@/lib/live/useLiveQuery";
import { useSession, type Session } from "@/lib/session";
import { useTags } from "@/lib/tags/TagsContext";
import type { Row } from "../rows";
import { queryOf } from "../views/queries";
import { foundIn, wantedBy } from "./found";
import { taggedAsks, wordAsks } from "./searchAsks";
import type { Asks } from "../views/asks";

/** What one search reads at most, twice where its words begin a tag's name. */
export const MOST_FOUND = 60;
const NOBODY: readonly Row[] = [];

/** Over everything that one sees, whatever list is shown, and over what is loaded of messages. */
export function useSearch(q: string, loaded: readonly Row[] | null) {
  const session = useSession();
  const labels = useTags();
  const wanted = useMemo(() => wantedBy(q, labels.values()), [q, labels]);
  const { token } = wanted;
  const keys = wanted.tags.join("\n");
  const byWord = useFound(
    `search ${token}`,
    useMemo(() => (token ? bounded(wordAsks(token), session) : null), [token, session]),
  );
  const byTag = useFound(
    `tags ${keys}`,
    useMemo(() => (keys ? bounded(taggedAsks(keys.split("\n")), session) : null), [keys, session]),
  );
  const found = useMemo(
    () => foundIn([byWord.rows, byTag.rows, loaded ?? NOBODY], wanted, labels),
    [byWord.rows, byTag.rows, loaded, wanted, labels],
  );
  return {
    found,
    isLoading: byWord.isLoading || byTag.isLoading,
    /** There may be more than were read. */
    isCut: byWord.rows.length >= MOST_FOUND || byTag.rows.length >= MOST_FOUND,
    code: byWord.code ?? byTag.code,
    retry: () => [byWord, byTag].forEach((one) => one.code && one.retry()),
  };
}

const bounded = (asks: Asks, session: Session) => query(queryOf(asks, session), limit(MOST_FOUND));

/** While another answer is on its way, the last one is still looked through. */
function useFound(subject: string, asked: Query | null) {
  const { live, retry } = useLiveQuery(subject, asked, readConversation);
  const [last, setLast] = useState(NOBODY);
  const rows = asked ? (live.status === "ready" ? live.data : last) : NOBODY;
  if (rows !== last) setLast(rows);
  const code = asked && live.status === "error" ? live.code : null;
  return { rows, code, isLoading: asked !== null && live.status === "loading", retry };
}

export type Search = ReturnType<typeof useSearch>;
