import { IconRobot } from "@/components/icons";
import { useSession } from "@/lib/session";
import { useAuthorName } from "../authors/useAuthorName";
import { useConversationTexts } from "../texts";
import classes from "./AuthorLabel.module.css";

/** Who of us wrote: the bot, a colleague, you. */
export function AuthorLabel({ author }: { author: string }) {
  const t = useConversationTexts();
  const { uid } = useSession();
  if (author === "bot") {
    return (
      <span className={classes.author} data-bot>
        <IconRobot size={14} stroke={2} aria-hidden />
        {t("author.bot")}
      </span>
    );
  }
  return author === uid ? (
    <span className={classes.author}>{t("author.you")}</span>
  ) : (
    <Colleague uid={author} />
  );
}

function Colleague({ uid }: { uid: string }) {
  const t = useConversationTexts();
  return <bdi className={classes.author}>{useAuthorName(uid) ?? t("author.colleague")}</bdi>;
}
