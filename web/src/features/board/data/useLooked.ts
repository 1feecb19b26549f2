import { useEffect, useRef, useState, type RefObject } from "react";

const LINGER_MS = 15_000;

/** Whether the marked element is on the screen, or was a moment ago: who scrolls back is expected. */
export function useLooked<E extends HTMLElement>(): [mark: RefObject<E | null>, isLooked: boolean] {
  const mark = useRef<E>(null);
  const [isLooked, setIsLooked] = useState(false);
  useEffect(() => {
    const element = mark.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver((entries) => {
      clearTimeout(timer);
      if (entries.at(-1)?.isIntersecting) setIsLooked(true);
      else timer = setTimeout(() => setIsLooked(false), LINGER_MS);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return [mark, isLooked];
}
