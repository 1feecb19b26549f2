import { useLayoutEffect, useRef } from "react";
import type { Block } from "./composer/blockedBecause";

const GOALS = ["#kept-draft", "#messages"];

/**
 * When nothing can be written any more while one writes, the kept words have the focus, else the
 * messages: not a button, which the next space would press.
 */
export function useFootFocus(block: Block | null) {
  const before = useRef(block);
  useLayoutEffect(() => {
    const wasOpen = before.current === null;
    before.current = block;
    if (!wasOpen || block === null || document.activeElement !== document.body) return;
    const [goal] = GOALS.flatMap((one) => document.querySelector<HTMLElement>(one) ?? []);
    goal?.focus({ preventScroll: true });
  }, [block]);
}
