import { collection, limit, orderBy, query } from "firebase/firestore";
import { useMemo, type ReactNode } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { readTag } from "@/lib/firebase/read";
import { useLiveQuery } from "@/lib/live/useLiveQuery";
import { TagsContext } from "./TagsContext";

const MOST = 500;
const all = query(collection(firestore, "tags"), orderBy("label"), limit(MOST));

/** Listens once for all who show or offer tags. */
export function TagsProvider({ children }: { children: ReactNode }) {
  const { live } = useLiveQuery("tags", all, readTag);
  const found = live.status === "ready" ? live.data : null;
  const byKey = useMemo(() => new Map(found?.map((tag) => [tag.key, tag])), [found]);
  return <TagsContext value={byKey}>{children}</TagsContext>;
}
