import { IconRobot } from "@tabler/icons-react";
import { DeliveryTicks } from "@/components/DeliveryTicks";
import { KindIcon } from "@/components/KindIcon";
import type { LastMessage } from "@/lib/documents";
import { plainLine } from "@/lib/plainText";
import { useSession } from "@/lib/session";
import classes from "./Preview.module.css";
import { useInboxTexts } from "./texts";

/** The last message on one line: how far it got, who wrote it, what it says. */
export function Preview({ message }: { message: LastMessage }) {
  const t = useInboxTexts();
  const { uid } = useSession();
  const words = plainLine(message.preview) || t(`kind.${message.type}`);
  return (
    <span className={classes.preview}>
      {message.direction === "out" && <DeliveryTicks status={message.status} />}
      {message.author === "bot" && (
        <span role="img" aria-label={t("inbox.bot")} className={classes.author}>
          <IconRobot size={15} stroke={1.8} aria-hidden />
        </span>
      )}
      {message.author === uid && <span className={classes.author}>{t("inbox.you")}</span>}
      <KindIcon type={message.type} size={15} />
      <bdi className={classes.words}>{words}</bdi>
    </span>
  );
}
