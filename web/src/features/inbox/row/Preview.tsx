import { IconAlertTriangle, IconClockUp, IconPencil, IconRobot } from "@/components/icons";
import { DeliveryTicks } from "@/components/DeliveryTicks";
import { KindIcon } from "@/components/KindIcon";
import { useColleague } from "@/lib/colleagues/ColleaguesContext";
import { plainLine } from "@/lib/plainText";
import { useSession } from "@/lib/session";
import { useUnsentWords, type UnsentWords } from "@/lib/unsentWords";
import type { Row } from "../rows";
import { useInboxTexts } from "../texts";
import classes from "./Preview.module.css";

/** On one line: what one has not sent yet, else the last message. */
export function Preview({ row }: { row: Row }) {
  const unsent = useUnsentWords(row.id);
  return unsent ? <Unsent unsent={unsent} /> : <LastMessage message={row.lastMessage} />;
}

const ICONS = { draft: IconPencil, outgoing: IconClockUp, refused: IconAlertTriangle };

function Unsent({ unsent: { kind, words } }: { unsent: UnsentWords }) {
  const t = useInboxTexts();
  const Icon = ICONS[kind];
  return (
    <span className={classes.preview} data-unsent={kind}>
      <Icon size={15} aria-hidden />
      <span className={classes.author}>{t(`inbox.unsent.${kind}`)}</span>
      <bdi className={classes.words}>{words}</bdi>
    </span>
  );
}

/** How far it got, who wrote it, what it says. */
function LastMessage({ message }: { message: Row["lastMessage"] }) {
  const t = useInboxTexts();
  const words = plainLine(message.preview) || t(`kind.${message.type}`);
  return (
    <span className={classes.preview}>
      {message.direction === "out" && <DeliveryTicks status={message.status} />}
      <Author uid={message.author} />
      <KindIcon type={message.type} size={15} />
      <bdi className={classes.words}>{words}</bdi>
    </span>
  );
}

/** Of ours: the bot, oneself, or a colleague by their first name. */
function Author({ uid: author }: { uid: string }) {
  const t = useInboxTexts();
  const { uid } = useSession();
  const colleague = useColleague(author);
  if (author === "bot") {
    return (
      <span role="img" aria-label={t("inbox.bot")} className={classes.author}>
        <IconRobot size={15} stroke={1.8} aria-hidden />
      </span>
    );
  }
  if (author === uid) return <span className={classes.author}>{t("inbox.you")}</span>;
  const [firstName] = plainLine(colleague?.name ?? "").split(" ");
  if (!firstName) return null;
  return <bdi className={classes.author}>{t("inbox.colleague", { name: firstName })}</bdi>;
}
