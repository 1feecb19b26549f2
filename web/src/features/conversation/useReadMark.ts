import { useEffect, useRef, useSyncExternalStore } from "react";
import { useLocation } from "react-router";
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

/**
 * Marks a conversation as read while somebody who may do so looks at it, once per change; not what
 * they marked as unread, until they open it again.
 */
export function useReadMark(conversation: Identified<Conversation> | null) {
  const may = useMay("markRead");
  const isAttentive = useSyncExternalStore(subscribe, isLookedAt);
  const marked = useRef("");
  const id = conversation?.id;
  const unread = conversation?.unread ?? 0;
  const message = conversation?.lastMessage.id ?? "";
  const opening = useOpening(id);

  useEffect(() => {
    if (unread === 0) marked.current = "";
    if (!id || unread === 0 || !isAttentive || !may || keptUnread.has(id, message)) return;
    const change = `${message}:${unread}`;
    if (marked.current === change) return;
    marked.current = change;
    // A failure may be forgotten: the next message or the next look asks again.
    run("markRead", { conversation: id }).catch(() => (marked.current = ""));
  }, [id, unread, message, isAttentive, may, opening]);
}

/** Changes when the conversation is opened, also where it is open already. */
function useOpening(id: string | undefined): string {
  const { pathname, search, key } = useLocation();
  const address = `${pathname}${search}`;
  const opened = useRef({ id: "", address, key });
  useEffect(() => {
    const before = opened.current;
    const isSame = before.address === address && before.key === key;
    if (!id || (before.id === id && isSame)) return;
    opened.current = { id, address, key };
    // Another view of the list, or another page before it, opens nothing.
    if (before.id !== id || before.address === address) keptUnread.open(id);
  }, [id, address, key]);
  return key;
}
