import { useCallback, useSyncExternalStore } from "react";

export type TriageMenuName = "assign" | "stage" | "tags" | "snooze";

let asked: TriageMenuName | null = null;
const watchers = new Set<() => void>();

function subscribe(watcher: () => void) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Opens the menu of the open conversation, for who has a key or a command for it; null closes. */
export function askForMenu(menu: TriageMenuName | null) {
  asked = menu;
  watchers.forEach((watcher) => watcher());
}

/** Whether this menu of the open conversation is open, and how to change that. */
export function useMenuAsked(menu: TriageMenuName) {
  const isAsked = useSyncExternalStore(subscribe, () => asked === menu);
  const change = useCallback(
    (isOpen: boolean) => {
      if (isOpen) askForMenu(menu);
      else if (asked === menu) askForMenu(null);
    },
    [menu],
  );
  return [isAsked, change] as const;
}
