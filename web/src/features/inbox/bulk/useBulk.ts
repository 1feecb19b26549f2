import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useTriage } from "@/lib/triage/useTriage";
import { useExport } from "@/lib/export/useExport";
import type { Row } from "../rows";
import { useInboxTexts } from "../texts";

export type BulkAct = "close" | "reopen" | "unread" | "export";

/** One act for many rows. Each says how it went; true when all of it was done. */
export function useBulk() {
  const t = useInboxTexts();
  const { setStatus, markUnread } = useTriage();
  const exportRows = useExport();
  const [isBusy, setIsBusy] = useState(false);

  const save = async (rows: readonly Row[]) => {
    try {
      await exportRows(rows.map(({ id }) => id));
      return true;
    } catch {
      notifications.show({ color: "red", message: t("bulk.export.failed") });
      return false;
    }
  };
  const done = (outcome: Promise<{ failed: unknown[] }>) =>
    outcome.then(({ failed }) => failed.length === 0);
  const acts: Record<BulkAct, (rows: readonly Row[]) => Promise<boolean>> = {
    close: (rows) => done(setStatus(rows, "closed")),
    reopen: (rows) => done(setStatus(rows, "open")),
    unread: (rows) => done(markUnread(rows)),
    export: save,
  };
  const act = async (one: BulkAct, rows: readonly Row[]) => {
    setIsBusy(true);
    return acts[one](rows).finally(() => setIsBusy(false));
  };
  return { act, isBusy };
}
