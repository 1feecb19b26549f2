import { createContext, use } from "react";
import type { FieldFault } from "@/components/public/fieldFault";
import type { Place } from "@/lib/public/place";
import type { Answers } from "./draft/answers";
import type { FieldName } from "./rules/faults";

export interface FormValue {
  answers: Answers;
  change: (answers: Partial<Answers>) => void;
  /** What to do about a field, in words; null while there is nothing to say. */
  fault: (field: FieldName) => FieldFault | null;
  /** Where they probably are. */
  place: Place;
  /** They are done with a field for now. */
  leave: (field: FieldName) => void;
}

export const FormContext = createContext<FormValue | null>(null);

export function useForm(): FormValue {
  const form = use(FormContext);
  if (!form) throw new Error("useForm needs a FormContext around it");
  return form;
}
