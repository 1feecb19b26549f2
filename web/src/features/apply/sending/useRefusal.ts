import { useEffect, useRef } from "react";
import type { FieldName } from "../rules/faults";
import type { Sending } from "./useSending";

/** Hears once of each refusal by the server, with the fields that it is about. */
export function useRefusal(outcome: Sending["outcome"], hear: (fields: FieldName[]) => void) {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    if (outcome?.kind === "invalid") latest.current(outcome.fields);
  }, [outcome]);
}
