import { notifications } from "@mantine/notifications";
import { ApiError } from "@/lib/api/ApiError";
import type { MessageError } from "@/lib/documents";
import { hideOnceOnline } from "@/lib/hideOnceOnline";
import { hasText } from "@/lib/i18n/dictionary";
import type { Outgoing } from "@/lib/outbox/outbox";
import { type ConversationWords, type ConversationKey, type SaysConversation } from "./texts";

/** Why the server refused, in the reader's language. */
export function refusalWords(t: SaysConversation, code: string): string {
  const key = `refusal.${code}`;
  return t(hasText<ConversationWords>(key) ? key : "refusal.other");
}

export function faultWords(t: SaysConversation, fault: unknown): string {
  return refusalWords(t, fault instanceof ApiError ? fault.reason : "other");
}

/** Why a message waits here, and whether it goes out by itself: then nobody is asked to do it. */
export function unsentWords(
  t: SaysConversation,
  { code, isFinal }: NonNullable<Outgoing["refusal"]>,
  isTriedAgain: boolean,
): string {
  const key = `unsent.${code}`;
  const why = !isFinal && hasText<ConversationWords>(key) ? t(key) : refusalWords(t, code);
  return [t("message.notSent"), why, isTriedAgain && t("message.triedAgain")]
    .filter(Boolean)
    .join(" ");
}

/** Tells that something did not work, and why. */
export function showFault(t: SaysConversation, title: ConversationKey, fault: unknown) {
  const id = notifications.show({ color: "red", title: t(title), message: faultWords(t, fault) });
  if (fault instanceof ApiError && fault.reason === "offline") hideOnceOnline(id);
}

/** Why a message did not arrive: in the reader's language where we know the code. */
export function failureWords(t: SaysConversation, error: MessageError | null): string {
  if (!error) return t("status.failed");
  const key = `failure.${error.code}`;
  if (hasText<ConversationWords>(key)) return t(key);
  return /^\d+$/.test(error.code) ? t("failure.other", { code: error.code }) : error.reason;
}
