import { useCallback, useState, type ComponentType } from "react";
import { useIdle } from "./useIdle";

type Load<Props> = () => Promise<ComponentType<Props>>;

/**
 * A component that the first screen can do without: null until it is there. It is fetched when the
 * browser has nothing else to do, or at once by `ask`. `load` stays the same.
 */
export function useLater<Props>(load: Load<Props>) {
  const [found, setFound] = useState<ComponentType<Props> | null>(null);
  const fetchIt = useCallback(() => load().then((component) => setFound(() => component)), [load]);
  useIdle(true, fetchIt);
  // A fetch that fails is tried again at the next press.
  const ask = useCallback(() => void fetchIt().catch(() => undefined), [fetchIt]);
  return { Component: found, ask };
}
