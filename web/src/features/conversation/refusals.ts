import type { Translate } from "@/lib/i18n/useText";
import { isTextKey } from "@/lib/i18n/translate";
import { ApiError } from "@/lib/api/ApiError";
import type { MessageError } from "@/lib/documents";

/** Why the server refused, in the reader's language. */
export function refusalWords(t: Translate, code: string): string {
  const key = `refusal.${code}`;
  return t(isTextKey(key) ? key : "refusal.other");
}

export function faultWords(t: Translate, fault: unknown): string {
  return refusalWords(t, fault instanceof ApiError ? fault.code : "other");
}

/** Why a message did not arrive: in the reader's language where we know the code. */
export function failureWords(t: Translate, error: MessageError | null): string {
  if (!error) return t("status.failed");
  const key = `failure.${error.code}`;
  if (isTextKey(key)) return t(key);
  return /^\d+$/.test(error.code) ? t("failure.other", { code: error.code }) : error.reason;
}
