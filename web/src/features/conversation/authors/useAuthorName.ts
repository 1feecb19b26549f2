import { doc, getDoc } from "firebase/firestore";
import { useEffect, useSyncExternalStore } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { readUser } from "@/lib/firebase/read";
import { plainLine } from "@/lib/plainText";

// Each colleague is read once as long as the page lives.
const names = new Map<string, string | null>();
const watchers = new Set<() => void>();

function subscribe(watcher: () => void) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

async function look(uid: string) {
  if (names.has(uid)) return;
  names.set(uid, null);
  try {
    const snapshot = await getDoc(doc(firestore, "users", uid));
    if (snapshot.exists()) names.set(uid, plainLine(readUser(snapshot).name));
  } catch {
    names.delete(uid); // offline: the next one who asks tries again
  }
  watchers.forEach((watcher) => watcher());
}

/** The recruiter's name; null as long as it is unknown. */
export function useAuthorName(uid: string): string | null {
  useEffect(() => void look(uid), [uid]);
  return useSyncExternalStore(subscribe, () => names.get(uid) ?? null);
}
