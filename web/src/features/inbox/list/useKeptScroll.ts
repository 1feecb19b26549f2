import { useCallback, useLayoutEffect, useRef } from "react";
import { NavigationType, useNavigationType } from "react-router";

// How far each list was scrolled, in pixels, as long as the page lives.
const tops = new Map<string, number>();

/** Back in a list one is where one left it; a list that one chooses begins at its top. */
export function useKeptScroll(scroller: HTMLElement | null, list: string, isThere: boolean) {
  const isBack = useNavigationType() === NavigationType.Pop;
  const begun = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!scroller || !isThere || begun.current === scroller) return;
    begun.current = scroller;
    const top = tops.get(list) ?? 0;
    if (isBack && top > 0) scroller.scrollTo({ top });
  }, [scroller, list, isThere, isBack]);
  /** To be told of each scroll. */
  return useCallback(() => {
    if (scroller && begun.current === scroller) tops.set(list, scroller.scrollTop);
  }, [scroller, list]);
}
