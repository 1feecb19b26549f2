import { useCallback, useState, type ComponentType } from "react";
import { useIdle } from "@/lib/useIdle";
import type { Part } from "@/lib/parts";
import { PartRefused } from "./PartRefused";

/**
 * A component that the first screen can do without: null until it is there. It is fetched when the
 * browser has nothing else to do, or at once by `ask`; `refusal` says that it could not be had then.
 */
export function useLater<Props>(code: Part<ComponentType<Props>>) {
  const [found, setFound] = useState<ComponentType<Props> | null>(code.found);
  const [isRefused, setRefused] = useState(false);
  const fetchIt = useCallback(async () => {
    const component = await code.fetch();
    if (component) setFound(() => component);
    else code.forget();
    return component !== null;
  }, [code]);
  useIdle(true, fetchIt);
  const ask = useCallback(() => void fetchIt().then((isThere) => setRefused(!isThere)), [fetchIt]);
  const refusal = isRefused && (
    <PartRefused place="over" onRetry={ask} onClose={() => setRefused(false)} />
  );
  return { Component: found, ask, refusal };
}
