import { useEffect, useEffectEvent, useRef } from "react";
import { isTyping, isUnderDialog, meaning } from "./pressed";
import type { Shortcut, ShortcutId } from "./shortcuts";

const SEQUENCE_MS = 1500;

/** What the keys do; `false` when there is nothing to do, and the key is anybody's. */
export type Acts = Readonly<Partial<Record<ShortcutId, () => boolean | undefined>>>;

/** Listens to the keys of the table: to single letters only where `isOn`. */
export function useShortcuts(acts: Acts, isOn: boolean) {
  const begun = useRef<{ key: string; at: number } | null>(null);

  const isHeard = (one: Pick<Shortcut, "isSafe" | "id">, target: EventTarget | null) => {
    if (one.id === "palette") return !isUnderDialog(null);
    return (isOn || one.isSafe === true) && !isTyping(target) && !isUnderDialog(target);
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const { current } = begun;
    const isFresh = current !== null && event.timeStamp - current.at < SEQUENCE_MS;
    const found = meaning(event, isFresh ? current.key : null);
    begun.current = null;
    if (found === "begins") {
      if (isHeard({ id: "help" }, event.target)) {
        begun.current = { key: event.key.toLowerCase(), at: event.timeStamp };
      }
      return;
    }
    if (!found || found.isItsOwn || !isHeard(found, event.target)) return;
    const act = acts[found.id];
    if (!act || (event.repeat && !found.repeats)) return;
    if (act() !== false) event.preventDefault();
  });

  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
