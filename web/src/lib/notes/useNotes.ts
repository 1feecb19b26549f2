import { collection, orderBy, query, where } from "firebase/firestore";
import { useMemo } from "react";
import type { Conversation } from "@/lib/documents";
import { firestore } from "@/lib/firebase/firestore";
import { readNote, type Identified } from "@/lib/firebase/read";
import { useLiveList } from "@/lib/live/useLiveList";

/** The newest notes about an aspirant, live; `loadMore` reaches further back. */
export function useNotes({ id, aspirantId }: Pick<Identified<Conversation>, "id" | "aspirantId">) {
  const newestFirst = useMemo(
    () =>
      query(
        collection(firestore, "aspirants", aspirantId, "notes"),
        // Also where it finds no more or less: by it the rules tell who may ask.
        where("conversationId", "==", id),
        orderBy("at", "desc"),
      ),
    [id, aspirantId],
  );
  return useLiveList(`notes of ${aspirantId}`, newestFirst, readNote);
}
