import { useCallback, useMemo } from "react";
import { useAddressParams } from "@/lib/address/useAddressParams";
import { addressOf, filtersIn, type Filters } from "./filters";

/** The filters of the address; to change them is no new page in the history. */
export function useFilters(): [filters: Filters, setFilters: (filters: Filters) => void] {
  const [address, change] = useAddressParams();
  const text = address.toString();
  const filters = useMemo(() => filtersIn(new URLSearchParams(text)), [text]);
  const setFilters = useCallback((next: Filters) => change(addressOf(next)), [change]);
  return [filters, setFilters];
}
