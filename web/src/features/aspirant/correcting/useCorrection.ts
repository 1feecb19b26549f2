import { useState } from "react";
import { ApiError } from "@/lib/api/ApiError";
import type { Body } from "@/lib/api/commands";
import { useCommand } from "@/lib/api/useCommand";
import { hasText } from "@/lib/i18n/dictionary";
import { useCorrecting } from "./CorrectingContext";
import { type Field, isLength } from "./fields";
import { type CorrectingWords, useCorrectingTexts } from "./texts";

/** Has one field corrected, or its correction taken back (null). `fault` says why it was not. */
export function useCorrection(field: Field) {
  const t = useCorrectingTexts();
  const conversation = useCorrecting()?.conversation ?? "";
  const { run, isBusy } = useCommand("changeProfile");
  const [code, setCode] = useState<string | null>(null);
  const correct = async (value: Body<"changeProfile">[Field]) => {
    setCode(null);
    try {
      await run({ conversation }, { [field]: value });
      return true;
    } catch (fault) {
      setCode(fault instanceof ApiError ? fault.code : "other");
      return false;
    }
  };
  const say = t as (key: string) => string;
  const keys = [`correct.${code}.${isLength(field) ? "length" : field}`, `correct.${code}`];
  const key = keys.find((one) => hasText<CorrectingWords>(one)) ?? "correct.other";
  return { correct, isBusy, fault: code && say(key) };
}
