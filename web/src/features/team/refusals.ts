import { ApiError } from "@/lib/api/ApiError";
import { hasText } from "@/lib/i18n/dictionary";
import { type TeamWords, type SaysTeam } from "./texts";

/** Why the server did not do it, in the reader's language. */
export function faultWords(t: SaysTeam, fault: unknown): string {
  const key = `team.fault.${fault instanceof ApiError ? fault.code : "other"}`;
  return t(hasText<TeamWords>(key) ? key : "team.fault.other");
}
