import { useCallback, useMemo } from "react";
import { useAddressParams } from "@/lib/address/useAddressParams";
import { useSession } from "@/lib/session";
import { isVisible } from "@/lib/visible";
import { addressOf, filtersIn, type Filters } from "./filters";

/**
 * The filters of the address; to change them is no new page in the history. A colleague whose
 * conversations are not theirs to see is no filter.
 */
export function useFilters(): [filters: Filters, setFilters: (filters: Filters) => void] {
  const [address, change] = useAddressParams();
  const text = address.toString();
  const session = useSession();
  const filters = useMemo(() => {
    const asked = filtersIn(new URLSearchParams(text));
    const isTheirs = !asked.assignee || isVisible({ assigneeId: asked.assignee }, session);
    return isTheirs ? asked : { ...asked, assignee: "" };
  }, [text, session]);
  const setFilters = useCallback((next: Filters) => change(addressOf(next)), [change]);
  return [filters, setFilters];
}
