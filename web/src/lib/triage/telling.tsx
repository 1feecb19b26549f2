import { notifications } from "@mantine/notifications";
import { hideOnceOnline } from "@/lib/hideOnceOnline";
import { nameOf } from "@/lib/personNames";
import { failuresWords, type NameOfColleague } from "./failureWords";
import type { Outcome, Row } from "./rows";
import type { SaysTriage } from "./texts";
import { undoing } from "./undoing";
import { UndoLine } from "./UndoLine";

const UNDO_MS = 10_000;
/** More than these take a while: then it is told that something is under way. */
const MANY = 6;

export type FailedTitle = (counts: { failed: number; count: number }) => string;

/** Tells what was done, with the way back. */
export function tellDone(
  t: SaysTriage,
  rows: readonly Row[],
  words: string,
  undo: (() => void) | null,
) {
  const id = crypto.randomUUID();
  const end = () => {
    undoing.withdraw(offer);
    notifications.hide(id);
  };
  const takeBack = () => {
    end();
    undo?.();
  };
  const offer = { takeBack, end };
  if (undo) undoing.offer(offer);
  notifications.show({
    id,
    title: subjectOf(t, rows),
    message: undo ? <UndoLine words={words} undo={t("triage.undo")} onUndo={takeBack} /> : words,
    autoClose: UNDO_MS,
    onClose: () => undoing.withdraw(offer),
    closeButtonProps: { "aria-label": t("triage.dismiss") },
  });
}

export function tellFailed(
  t: SaysTriage,
  { done, failed }: Outcome,
  title: FailedTitle,
  colleague: NameOfColleague,
) {
  if (failed.length === 0) return;
  const count = done.length + failed.length;
  const id = notifications.show({
    // That somebody wrote is no fault.
    ...(!failed.every(({ code }) => code === "written_meanwhile") && { color: "red" }),
    title: title({ failed: failed.length, count }),
    message: failuresWords(t, failed, count, colleague),
    autoClose: UNDO_MS,
    style: { whiteSpace: "pre-line" },
    closeButtonProps: { "aria-label": t("triage.dismiss") },
  });
  if (failed.every(({ code }) => code === "offline")) hideOnceOnline(id);
}

/** Says that many are under way until `work` is done. */
export async function telling<T>(t: SaysTriage, rows: readonly Row[], work: Promise<T>) {
  if (rows.length < MANY) return work;
  const id = notifications.show({
    loading: true,
    title: t("triage.rows", { count: rows.length }),
    message: t("triage.working"),
    autoClose: false,
    withCloseButton: false,
  });
  return work.finally(() => notifications.hide(id));
}

export function tellUndone(t: SaysTriage, rows: readonly Row[]) {
  if (rows.length === 0) return;
  notifications.show({
    title: subjectOf(t, rows),
    message: t("triage.undone"),
    closeButtonProps: { "aria-label": t("triage.dismiss") },
  });
}

function subjectOf(t: SaysTriage, rows: readonly Row[]): string {
  const [first] = rows;
  return first && rows.length === 1 ? nameOf(first) : t("triage.rows", { count: rows.length });
}
