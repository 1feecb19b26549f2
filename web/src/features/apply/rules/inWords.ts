import type { FieldFault } from "@/components/public/fieldFault";
import type { Values } from "@/lib/i18n/texts";
import type { Answers } from "../draft/answers";
import type { ApplyKey, SaysApply } from "../texts";
import type { Fault } from "./fault";

/** A fault as its field tells it, with the button that puts it right where there is one. */
export function inWords(
  fault: Fault | null,
  t: SaysApply,
  change: (answers: Partial<Answers>) => void,
): FieldFault | null {
  if (!fault) return null;
  // Which values its words need is settled where a fault is found.
  const say = t as (key: ApplyKey, values?: Values) => string;
  const text = say(`fault.${fault.key}`, fault.values);
  const { remedy } = fault;
  if (!remedy) return { text };
  return { text, remedy: { label: t(`remedy.${remedy.key}`), act: () => change(remedy.answers) } };
}
