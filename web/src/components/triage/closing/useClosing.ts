import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { hasText } from "@/lib/i18n/dictionary";
import { deliver } from "@/lib/outbox/deliver";
import { outbox } from "@/lib/outbox/outbox";
import { nameOf } from "@/lib/personNames";
import { failureWords } from "@/lib/triage/failureWords";
import { inTurns } from "@/lib/triage/inTurns";
import type { Failure, Row } from "@/lib/triage/rows";
import { useTriageTexts } from "@/lib/triage/texts";
import { useTriage } from "@/lib/triage/useTriage";
import { type TriageMenuWords, useTriageMenuTexts } from "../texts";

const AT_ONCE = 5;
const LONG_MS = 15_000;

/** Moves to "not now" and then tells each person for whom `textFor` has words. */
export function useClosing() {
  const t = useTriageMenuTexts();
  const why = useTriageTexts();
  const { moveStage } = useTriage();
  const [isBusy, setBusy] = useState(false);

  const reason = ({ code }: Failure) => {
    const key = `closing.refusal.${code}`;
    return hasText<TriageMenuWords>(key) ? t(key) : failureWords(why, { code }, () => null);
  };
  const tell = (failed: readonly Failure[]) => {
    if (failed.length === 0) return;
    const [first] = failed;
    const reasons =
      first && failed.length === 1
        ? reason(first)
        : failed.map((one) => `${nameOf(one.row)}: ${reason(one)}`).join("\n");
    notifications.show({
      color: "red",
      title: t("closing.failed", { count: failed.length }),
      message: `${reasons}\n${t("closing.failed.where")}`,
      autoClose: LONG_MS,
      style: { whiteSpace: "pre-line" },
      closeButtonProps: { "aria-label": why("triage.dismiss") },
    });
  };

  const close = async (rows: readonly Row[], textFor: (row: Row) => string | null) => {
    setBusy(true);
    const outcome = await moveStage(rows, "declined");
    setBusy(false);
    void tellEach(outcome.done, textFor).then(tell);
    return outcome;
  };
  return { close, isBusy };
}

async function tellEach(rows: readonly Row[], textFor: (row: Row) => string | null) {
  const failed: Failure[] = [];
  await inTurns(rows, AT_ONCE, async (row) => {
    const text = textFor(row)?.trim();
    const code = text ? await send(row.id, text) : null;
    if (code) failed.push({ row, code });
  });
  return failed;
}

/** Through the outbox, so that words that could not be sent are not lost. */
async function send(conversation: string, text: string): Promise<string | null> {
  const outgoing = await deliver(conversation, text);
  if (!outgoing || outgoing.isAccepted) {
    if (outgoing) outbox.drop(conversation, new Set([outgoing.id]));
    return null;
  }
  // What waits behind another one has no fault of its own.
  return outgoing.refusal?.code ?? "network";
}
