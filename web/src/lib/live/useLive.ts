import { useCallback, useEffect, useState } from "react";
import { endLater } from "./endLater";
import { freshness } from "./freshness";

export type Live<T> =
  { status: "loading" } | { status: "ready"; data: T } | { status: "error"; code: string };

export interface Listener<T> {
  next: (data: T, fromCache: boolean) => void;
  /** There is an answer, but only from the cache and not good enough to show. */
  unconfirmed: () => void;
  error: (failure: { code: string }) => void;
}

export type Subscribe<T> = (listener: Listener<T>) => () => void;

interface Held<T> {
  subject: string;
  source: Subscribe<T> | null;
  live: Live<T>;
}

const LOADING = { status: "loading" } as const;

/**
 * Listens as long as the component lives. What is held stays on the screen while `subscribe` changes
 * for the same `subject` (a longer list, another try); another subject starts anew.
 */
export function useLive<T>(subject: string, subscribe: Subscribe<T> | null) {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<Held<T>>({ subject, source: null, live: LOADING });

  useEffect(() => {
    if (!subscribe) return;
    let isOver = false;
    let stop: (() => void) | null = null;
    const listener = Symbol(subject);
    const hold = (live: Live<T>) => setHeld({ subject, source: subscribe, live });
    const begin = () => {
      if (isOver) return;
      stop = subscribe({
        next: (data, fromCache) => {
          if (isOver) return;
          freshness.report(listener, fromCache);
          hold({ status: "ready", data });
        },
        unconfirmed: () => {
          if (!isOver) freshness.report(listener, true);
        },
        error: ({ code }) => {
          if (isOver) return;
          freshness.forget(listener);
          hold({ status: "error", code });
        },
      });
    };
    // After the long lists of the same screen, which one waits for.
    queueMicrotask(begin);
    return () => {
      isOver = true;
      if (stop) endLater(stop);
      freshness.forget(listener);
    };
  }, [subject, subscribe, attempt]);

  const retry = useCallback(() => {
    setHeld((now) => ({ ...now, live: LOADING }));
    setAttempt((now) => now + 1);
  }, []);

  return {
    live: held.subject === subject ? held.live : LOADING,
    isSettled: held.subject === subject && held.source === subscribe,
    retry,
  };
}
