import { useSession } from "@/lib/session";
import { useAuthorName } from "../authors/useAuthorName";
import { useConversationTexts } from "../texts";

/** Who wrote: the aspirant by their name, you, the bot, a colleague. */
export function useSender(author: string, name: string): string {
  const t = useConversationTexts();
  const { uid } = useSession();
  const colleague = useAuthorName(author);
  if (author === "aspirant") return name || t("message.aspirant");
  if (author === "bot") return t("author.bot");
  return author === uid ? t("author.you") : (colleague ?? t("author.colleague"));
}
