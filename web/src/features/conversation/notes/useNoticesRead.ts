import { useEffect } from "react";
import { run } from "@/lib/api/run";
import { unreadNotices } from "@/lib/notices/unread";
import { useNotices } from "@/lib/notices/useNotices";

/** Who looks at a conversation has seen what calls them to it, whether or not by the bell. */
export function useNoticesRead(conversation: string, areNotesShown: boolean) {
  const { live } = useNotices();
  const unread = live.status === "ready" ? unreadNotices(live.data, conversation) : [];
  const ids = unread.map(({ id }) => id).join(" ");
  useEffect(() => {
    if (!ids || !areNotesShown || document.visibilityState !== "visible") return;
    // One that fails is still unread, and the bell says so.
    run("markNoticesRead", {}, { ids: ids.split(" ") }).catch(() => undefined);
  }, [ids, areNotesShown]);
}
