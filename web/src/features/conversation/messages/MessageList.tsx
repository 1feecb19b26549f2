import { Fragment, useMemo } from "react";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { dayLabel } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import { useChatActions } from "../chatActions";
import { offered } from "../messageMenu/offered";
import { useFlow } from "../notes/FlowContext";
import { NoteCard } from "../notes/NoteCard";
import { AlbumBubble } from "./AlbumBubble";
import { albumsOf } from "./albums";
import { MessageBubble } from "./MessageBubble";
import label from "./DayLabel.module.css";
import classes from "./MessageList.module.css";
import { quotedBy } from "./quotedBy";
import { useQuotes } from "./QuotesContext";
import { UnreadLine } from "./UnreadLine";
import { useSender } from "./useSender";
import { byDays, type ChatMessage, type Cluster } from "./timeline";

interface Props {
  messages: readonly ChatMessage[];
  /** Where one had read until when the conversation was opened, and how many came since. */
  firstNew?: string | null;
  unread?: number;
}

/** The messages, day by day. */
export function MessageList({ messages, firstNew = null, unread = 0 }: Props) {
  const { language } = useLanguage();
  const now = new Date(useNow());
  const { notes } = useFlow();
  const days = useMemo(() => byDays(messages, notes, firstNew), [messages, notes, firstNew]);
  const quoted = useMemo(() => quotedBy(messages), [messages]);
  const actions = useChatActions();
  const newest = messages.findLast((message) => offered(message, actions))?.id;
  return days.map((day) => (
    <section key={day.key} className={classes.day} data-day>
      <h3 className={classes.separator}>
        <span className={label.label}>{dayLabel(day.at, now, language)}</span>
      </h3>
      {day.parts.map(({ cluster, note }) =>
        cluster ? (
          <Fragment key={cluster[0]?.id}>
            {firstNew !== null && cluster[0]?.id === firstNew && <UnreadLine count={unread} />}
            <ClusterOf cluster={cluster} quoted={quoted} newest={newest} />
          </Fragment>
        ) : (
          <NoteCard key={`note ${note.id}`} note={note} />
        ),
      )}
    </section>
  ));
}

interface ClusterProps {
  cluster: Cluster;
  quoted: ReturnType<typeof quotedBy>;
  newest: string | undefined;
}

function ClusterOf({ cluster, quoted, newest }: ClusterProps) {
  const albums = albumsOf(cluster);
  const { name } = useQuotes();
  const sender = useSender(cluster[0]?.author ?? "", name);
  return (
    <div className={classes.cluster} role="group" aria-label={sender}>
      {albums.map((album, index) => {
        const [message] = album;
        const isLast = index === albums.length - 1;
        const isNewest = album.at(-1)?.id === newest;
        if (album.length > 1)
          return (
            <AlbumBubble key={message?.id} album={album} isLast={isLast} isNewest={isNewest} />
          );
        return (
          message && (
            <MessageBubble
              key={message.id}
              message={message}
              isFirst={index === 0}
              isLast={isLast}
              isNewest={isNewest}
              quoted={quoted(message)}
            />
          )
        );
      })}
    </div>
  );
}
