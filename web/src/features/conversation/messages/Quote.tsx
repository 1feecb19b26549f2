import { KindIcon } from "@/components/KindIcon";
import { plainLine } from "@/lib/plainText";
import { useSession } from "@/lib/session";
import { useAuthorName } from "../authors/useAuthorName";
import { useConversationTexts } from "../texts";
import classes from "./Quote.module.css";
import type { ChatMessage } from "./timeline";

/** The message that this one answers; null when it is not loaded. */
export function Quote({ quoted }: { quoted: ChatMessage | null }) {
  const t = useConversationTexts();
  if (!quoted) return <div className={classes.quote}>{t("message.repliedToEarlier")}</div>;
  const words = plainLine(quoted.text) || t(`kind.${quoted.type}`);
  return (
    <blockquote className={classes.quote} aria-label={t("message.repliedTo")}>
      <Author author={quoted.author} />
      <span className={classes.words}>
        <KindIcon type={quoted.type} size={14} />
        <bdi>{words}</bdi>
      </span>
    </blockquote>
  );
}

function Author({ author }: { author: string }) {
  const t = useConversationTexts();
  const { uid } = useSession();
  const fixed = { aspirant: t("message.aspirant"), bot: t("author.bot"), [uid]: t("author.you") };
  const name = fixed[author];
  return <span className={classes.author}>{name ?? <Colleague uid={author} />}</span>;
}

function Colleague({ uid }: { uid: string }) {
  const t = useConversationTexts();
  return <bdi>{useAuthorName(uid) ?? t("author.colleague")}</bdi>;
}
