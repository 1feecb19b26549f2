import { useCallback } from "react";
import { useSearchParams } from "react-router";

type Change = Readonly<Record<string, string>>;

/**
 * What stands behind the `?` of the address, and how to change some of it; empty takes it away. To
 * change it is no step in the history.
 */
export function useAddressParams(): [params: URLSearchParams, change: (change: Change) => void] {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changed: Change) =>
      setParams(
        (drawn) => {
          const next = new URLSearchParams(drawn);
          for (const [name, value] of Object.entries(changed)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        // Drawn at once: the next change would start from what was there before this one.
        { replace: true, flushSync: true },
      ),
    [setParams],
  );
  return [params, change];
}
