import { collection, query, where } from "firebase/firestore";
import { useMemo, useReducer, type ReactNode } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { readQuickReply } from "@/lib/firebase/read";
import { SHARED } from "@/lib/limits";
import { useLiveQuery } from "@/lib/live/useLiveQuery";
import { useSession } from "@/lib/session";
import { byShortcut } from "./found";
import { QuickRepliesContext } from "./QuickRepliesContext";

/** Listens once for all conversations, from the moment when somebody first wants to see them. */
export function QuickRepliesProvider({ children }: { children: ReactNode }) {
  const { uid } = useSession();
  const [isAsked, ask] = useReducer(() => true, false);
  const asked = useMemo(
    () =>
      isAsked
        ? query(collection(firestore, "quickReplies"), where("ownerId", "in", [uid, SHARED]))
        : null,
    [isAsked, uid],
  );
  const { live } = useLiveQuery(`quick replies of ${uid}`, asked, readQuickReply);
  const value = useMemo(
    () => ({
      live: live.status === "ready" ? { ...live, data: byShortcut(live.data) } : live,
      ask,
    }),
    [live],
  );
  return <QuickRepliesContext value={value}>{children}</QuickRepliesContext>;
}
