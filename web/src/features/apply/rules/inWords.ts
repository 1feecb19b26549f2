import type { FieldFault } from "@/components/public/fieldFault";
import type { Say } from "@/lib/public/texts";
import type { Answers } from "../draft/answers";
import type { ApplyKey } from "../texts";
import type { Fault } from "./fault";

/** A fault as its field tells it, with the button that puts it right where there is one. */
export function inWords(
  fault: Fault | null,
  t: Say<ApplyKey>,
  change: (answers: Partial<Answers>) => void,
): FieldFault | null {
  if (!fault) return null;
  const text = t(`fault.${fault.key}`, fault.values);
  const { remedy } = fault;
  if (!remedy) return { text };
  return { text, remedy: { label: t(`remedy.${remedy.key}`), act: () => change(remedy.answers) } };
}
