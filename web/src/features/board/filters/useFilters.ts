import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { addressOf, filtersIn, type Filters } from "./filters";

/** The filters of the address; to change them is no new page in the history. */
export function useFilters(): [filters: Filters, setFilters: (filters: Filters) => void] {
  const [address, setAddress] = useSearchParams();
  const text = address.toString();
  const filters = useMemo(() => filtersIn(new URLSearchParams(text)), [text]);
  const setFilters = useCallback(
    (next: Filters) => setAddress(addressOf(next), { replace: true }),
    [setAddress],
  );
  return [filters, setFilters];
}
