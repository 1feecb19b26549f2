import { collection, orderBy, query } from "firebase/firestore";
import { useMemo } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { readPhoto } from "@/lib/firebase/read";
import { useLiveList } from "@/lib/live/useLiveList";

/** The photos of the aspirant's file, the newest first, live. */
export function useAspirantPhotos(aspirantId: string) {
  const newestFirst = useMemo(
    () =>
      query(collection(firestore, "aspirants", aspirantId, "photos"), orderBy("createdAt", "desc")),
    [aspirantId],
  );
  return useLiveList(`photos of ${aspirantId}`, newestFirst, readPhoto);
}
