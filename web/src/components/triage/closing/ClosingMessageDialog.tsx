import { Dialog } from "@/components/Dialog";
import { nameOf } from "@/lib/personNames";
import type { Row } from "@/lib/triage/rows";
import { useTriageMenuTexts } from "../texts";
import { ClosingForm } from "./ClosingForm";

interface Props {
  /** As they were when "not now" was chosen. */
  rows: readonly Row[];
  /** As they are now, where that is known. */
  live?: readonly Row[];
  opened: boolean;
  onClose: () => void;
}

/** Asks, before people are moved to "not now", whether they are to be told, and in which words. */
export function ClosingMessageDialog({ rows, live = rows, opened, onClose }: Props) {
  const t = useTriageMenuTexts();
  const people = rows.filter(({ stage }) => stage !== "declined");
  const [first] = people;
  return (
    <Dialog
      opened={opened && first !== undefined}
      onClose={onClose}
      title={t("closing.title", { count: people.length, name: first ? nameOf(first) : "" })}
      size="lg"
    >
      <ClosingForm seen={people} live={live} onDone={onClose} />
    </Dialog>
  );
}
