import { useMemo } from "react";
import type { Row } from "@/lib/triage/rows";
import { useTriage } from "@/lib/triage/useTriage";
import { useKeys, type Question } from "./KeysContext";

export const isAllClosed = (rows: readonly Row[]) =>
  rows.every(({ status }) => status === "closed");

/** What is done to all of these at one key: with one at once, with many after a question. */
export function useForAll() {
  const { ask } = useKeys();
  const { setStatus, markUnread } = useTriage();
  return useMemo(() => {
    const doIt = (act: Question["act"], rows: readonly Row[], onSure: () => void) =>
      rows.length > 1 ? ask({ act, rows, onSure }) : onSure();
    return {
      closeOrReopen: (rows: readonly Row[]) => {
        const isClosed = isAllClosed(rows);
        const next = isClosed ? "open" : "closed";
        doIt(isClosed ? "reopen" : "close", rows, () => void setStatus(rows, next));
      },
      markUnread: (rows: readonly Row[]) => doIt("unread", rows, () => void markUnread(rows)),
    };
  }, [ask, setStatus, markUnread]);
}
