import { useLanguage } from "@/lib/i18n/LanguageContext";
import { clockTime, fullTime } from "@/lib/time/format";
import { MessageFile } from "../files/MessageFile";
import { ActionsButton } from "../messageMenu/ActionsButton";
import { useConversationTexts } from "../texts";
import bubble from "./MessageBubble.module.css";
import classes from "./MessageContent.module.css";
import type { Cluster } from "./timeline";

const THREE_ABREAST_FROM = 5;

interface Props {
  album: Cluster;
  isLast: boolean;
  isNewest: boolean;
}

/** Photos that came one after the other, as one. Each keeps its `data-message` for the scroller. */
export function AlbumBubble({ album, isLast, isNewest }: Props) {
  const t = useConversationTexts();
  const { language } = useLanguage();
  const last = album.at(-1);
  const at = last?.at.toDate() ?? new Date(0);
  // What is not there needs room for its words.
  const isComplete = album.every(({ media }) => media[0]?.state === "stored");
  const isDense = isComplete && album.length >= THREE_ABREAST_FROM;
  return (
    <div className={bubble.message} data-direction="in" data-author="person">
      <div className={bubble.bubble} data-last={isLast || undefined}>
        <div
          className={classes.album}
          data-album
          data-dense={isDense || undefined}
          role="group"
          aria-label={t("photo.album", { count: album.length })}
        >
          {album.map((message) => (
            <div key={message.id} data-message={message.id}>
              <MessageFile message={message} index={0} isInAlbum />
            </div>
          ))}
        </div>
        <span className={bubble.footer}>
          <time dateTime={at.toISOString()} title={fullTime(at, language)}>
            {clockTime(at, language)}
          </time>
        </span>
        {last && <ActionsButton message={last} isNewest={isNewest} />}
      </div>
    </div>
  );
}
