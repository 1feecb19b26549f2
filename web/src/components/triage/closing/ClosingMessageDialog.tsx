import { Dialog } from "@/components/Dialog";
import { nameOf } from "@/lib/personNames";
import type { Row } from "@/lib/triage/rows";
import { useTriageMenuTexts } from "../texts";
import { ClosingForm } from "./ClosingForm";

interface Props {
  rows: readonly Row[];
  opened: boolean;
  onClose: () => void;
}

/** Asks, before people are moved to "not now", whether they are to be told, and in which words. */
export function ClosingMessageDialog({ rows, opened, onClose }: Props) {
  const t = useTriageMenuTexts();
  const [first] = rows;
  return (
    <Dialog
      opened={opened && first !== undefined}
      onClose={onClose}
      title={t("closing.title", { count: rows.length, name: first ? nameOf(first) : "" })}
      size="lg"
    >
      <ClosingForm rows={rows} onDone={onClose} />
    </Dialog>
  );
}
