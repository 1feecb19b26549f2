import { useMemo } from "react";
import { onScreen } from "@/lib/onScreen/onScreen";
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
    const doIt = (act: Question["act"], rows: readonly Row[], run: (all: Row[]) => unknown) => {
      const onSure = () => void run(onScreen.current(rows));
      if (rows.length > 1) ask({ act, rows, onSure });
      else onSure();
    };
    return {
      closeOrReopen: (rows: readonly Row[]) => {
        const isClosed = isAllClosed(rows);
        const next = isClosed ? "open" : "closed";
        doIt(isClosed ? "reopen" : "close", rows, (all) => setStatus(all, next));
      },
      markUnread: (rows: readonly Row[]) => doIt("unread", rows, markUnread),
    };
  }, [ask, setStatus, markUnread]);
}
