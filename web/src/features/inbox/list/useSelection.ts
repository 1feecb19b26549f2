import { useCallback, useMemo, useState } from "react";
import type { Row } from "../rows";

/** Which rows are chosen for one command. They stay chosen as their rows change. */
export function useSelection(list: string, rows: readonly Row[]) {
  const [held, setHeld] = useState({ list, ids: new Set<string>(), from: "" });
  // What was chosen in one list is not kept for the next visit: it would be acted on unseen.
  if (held.list !== list) setHeld({ list, ids: new Set(), from: "" });
  const { ids, from } = held;

  const toggle = useCallback(
    (id: string, isRange = false) => {
      const next = new Set(ids);
      const [start, end] = [from, id]
        .map((one) => rows.findIndex((row) => row.id === one))
        .toSorted((a, b) => a - b);
      if (isRange && start !== undefined && end !== undefined && start >= 0) {
        rows.slice(start, end + 1).forEach((row) => next.add(row.id));
      } else if (!next.delete(id)) next.add(id);
      setHeld({ list, ids: next, from: id });
    },
    [ids, from, rows, list],
  );
  const selectAll = useCallback(
    () => setHeld({ list, ids: new Set(rows.map(({ id }) => id)), from: "" }),
    [rows, list],
  );
  const clear = useCallback(() => setHeld({ list, ids: new Set(), from: "" }), [list]);

  const selected = useMemo(() => rows.filter(({ id }) => ids.has(id)), [rows, ids]);
  return { ids, selected, toggle, selectAll, clear };
}

export type Selection = ReturnType<typeof useSelection>;
