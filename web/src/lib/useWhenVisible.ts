import { useEffect, useRef, type RefObject } from "react";

/** Calls `act` when the marked element comes near the visible part of its scroller. */
export function useWhenVisible<E extends HTMLElement>(
  isActive: boolean,
  act: () => void,
): RefObject<E | null> {
  const mark = useRef<E>(null);
  useEffect(() => {
    const element = mark.current;
    if (!isActive || !element) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && act(),
      // The first for the page, the second for a scroller within it.
      { rootMargin: "240px 0px", scrollMargin: "240px 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isActive, act]);
  return mark;
}
