import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

/** What is looked for; empty asks for all. Days are `YYYY-MM-DD`, both of them included. */
export interface ActivityFilters {
  by: string;
  command: string;
  conversation: string;
  from: string;
  to: string;
}

const NAMES = ["by", "command", "conversation", "from", "to"] as const;

/** The filters stand in the address. */
export function useFilters() {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(
    () => Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? ""])),
    [params],
  ) as unknown as ActivityFilters;
  const change = useCallback(
    (changed: Partial<ActivityFilters>) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          for (const [name, value] of Object.entries(changed)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { filters, change, isFiltered: NAMES.some((name) => filters[name] !== "") };
}
