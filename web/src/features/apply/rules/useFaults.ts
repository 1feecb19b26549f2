import { useState } from "react";
import { flushSync } from "react-dom";
import { useAfterPress } from "@/lib/public/useAfterPress";
import { isOnlyMissing, type Fault } from "./fault";
import { faultOf, faultyFields } from "./faults";
import type { FieldName, Situation } from "./faults";

export interface Faults {
  of: (field: FieldName) => Fault | null;
  leave: (field: FieldName) => void;
  /** Shows the faults of these steps and names the first of them. */
  firstIn: (steps: readonly number[]) => FieldName | undefined;
  /** Shows what the server refused, until the answers change. */
  refuse: (fields: FieldName[]) => void;
}

export function useFaults(situation: Situation): Faults {
  const [shown, setShown] = useState<readonly FieldName[]>([]);
  const [refused, setRefused] = useState<{ fields: FieldName[]; answers: object } | null>(null);

  const ofServer = (field: FieldName) =>
    refused?.answers === situation.answers && refused.fields.includes(field);

  const of = (field: FieldName) => {
    const fault = shown.includes(field) ? faultOf(field, situation) : null;
    return fault ?? (ofServer(field) ? { key: "server.invalid" as const } : null);
  };

  const afterPress = useAfterPress();
  const leave = (field: FieldName) => {
    if (isOnlyMissing(faultOf(field, situation))) return;
    afterPress(() => setShown((old) => [...old, field]));
  };

  const firstIn = (steps: readonly number[]) => {
    const faulty = steps.flatMap((step) => faultyFields(step, situation));
    flushSync(() => setShown((old) => [...old, ...faulty]));
    return faulty[0];
  };

  const refuse = (fields: FieldName[]) => setRefused({ fields, answers: situation.answers });

  return { of, leave, firstIn, refuse };
}
