import { ApiError } from "@/lib/api/ApiError";
import { useCommand } from "@/lib/api/useCommand";
import type { QuickReply } from "@/lib/documents";
import { hasText } from "@/lib/i18n/dictionary";
import { type QuickReplyWords, useQuickReplyTexts } from "@/lib/quickReplies/texts";
import { useQuickTexts } from "./texts";

export type Wanted = Pick<QuickReply, "shortcut" | "title" | "texts">;

/** Keeps a quick reply, and says in words why it could not be kept. */
export function useSaveReply() {
  const t = useQuickTexts();
  const named = useQuickReplyTexts();
  const { run, isBusy } = useCommand("saveQuickReply");
  const save = ({ shortcut, title, texts }: Wanted, shared: boolean, replaces: string | null) =>
    run({}, { shared, shortcut, title, texts, replaces }, crypto.randomUUID());
  const faultWords = (thrown: unknown): string => {
    const key = `quickReply.fault.${thrown instanceof ApiError ? thrown.code : ""}`;
    return hasText<QuickReplyWords>(key) ? named(key) : t("quick.other");
  };
  return { save, isBusy, faultWords };
}
