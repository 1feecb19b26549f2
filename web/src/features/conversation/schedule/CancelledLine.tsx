import type { Message } from "@/lib/documents";
import { useSession } from "@/lib/session";
import { useAuthorName } from "../authors/useAuthorName";
import { useConversationTexts } from "../texts";

const ASPIRANT = "aspirant";

/** That a scheduled message was not sent, and who decided that. */
export function CancelledLine({ message }: { message: Pick<Message, "schedule"> }) {
  const t = useConversationTexts();
  const { uid } = useSession();
  const by = message.schedule?.cancelled?.by ?? "";
  const name = useAuthorName(by);
  if (by === ASPIRANT) return t("scheduled.cancelled.aspirant");
  if (by === uid) return t("scheduled.cancelled.you");
  return t("scheduled.cancelled.by", { name: name ?? t("author.colleague") });
}
