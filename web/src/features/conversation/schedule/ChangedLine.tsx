import type { Message } from "@/lib/documents";
import { useSession } from "@/lib/session";
import { useAuthorName } from "../authors/useAuthorName";
import { useConversationTexts } from "../texts";
import classes from "./WaitingMessages.module.css";

/** Who changed a scheduled message, where that was not its author. */
export function ChangedLine({ message }: { message: Pick<Message, "author" | "schedule"> }) {
  const t = useConversationTexts();
  const { uid } = useSession();
  const by = message.schedule?.changedBy ?? "";
  const name = useAuthorName(by);
  if (!by || by === message.author) return null;
  return (
    <p className={classes.state}>
      {by === uid
        ? t("scheduled.changedByYou")
        : t("scheduled.changedBy", { name: name ?? t("author.colleague") })}
    </p>
  );
}
