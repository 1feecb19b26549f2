import { useEffect, useRef, useSyncExternalStore } from "react";
import { run } from "@/lib/api/run";
import { useMay } from "@/lib/api/useCommand";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { keptUnread } from "@/lib/triage/keptUnread";

function subscribe(watcher: () => void) {
  window.addEventListener("focus", watcher);
  window.addEventListener("blur", watcher);
  document.addEventListener("visibilitychange", watcher);
  return () => {
    window.removeEventListener("focus", watcher);
    window.removeEventListener("blur", watcher);
    document.removeEventListener("visibilitychange", watcher);
  };
}

const isLookedAt = () => document.visibilityState === "visible" && document.hasFocus();

/** Marks a conversation as read while somebody who may do so looks at it, once per change. */
export function useReadMark(conversation: Identified<Conversation> | null) {
  const may = useMay("markRead");
  const isAttentive = useSyncExternalStore(subscribe, isLookedAt);
  const marked = useRef("");
  const id = conversation?.id;
  const unread = conversation?.unread ?? 0;
  const isKeptUnread = conversation !== null && keptUnread.has(conversation);
  const change = `${conversation?.lastMessage.id}:${unread}`;

  // To open it again is to read it.
  useEffect(() => {
    if (id) keptUnread.release(id);
  }, [id]);

  useEffect(() => {
    if (!id || unread === 0 || !isAttentive || !may || isKeptUnread) return;
    if (marked.current === change) return;
    marked.current = change;
    // A failure may be forgotten: the next message or the next look asks again.
    run("markRead", { conversation: id }).catch(() => (marked.current = ""));
  }, [id, unread, change, isAttentive, may, isKeptUnread]);
}
