import { useCallback, useMemo } from "react";
import { useAddressParams } from "@/lib/address/useAddressParams";

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
  const [params, setParams] = useAddressParams();
  const filters = useMemo(
    () => Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? ""])),
    [params],
  ) as unknown as ActivityFilters;
  const change = useCallback(
    (changed: Partial<ActivityFilters>) => setParams(changed),
    [setParams],
  );
  return { filters, change, isFiltered: NAMES.some((name) => filters[name] !== "") };
}
