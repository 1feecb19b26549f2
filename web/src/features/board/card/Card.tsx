import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Link, useLocation } from "react-router";
import { PersonAvatar } from "@/components/PersonAvatar";
import { nameOf } from "@/lib/personNames";
import { useBoard } from "../BoardContext";
import { useDraggable } from "../dragging";
import { lastOpened } from "../lastOpened";
import type { Row } from "@/lib/triage/rows";
import { useBoardTexts } from "../texts";
import classes from "./Card.module.css";
import { CardFacts } from "./CardFacts";
import { CardFoot } from "./CardFoot";
import { CardMarks } from "./CardMarks";
import { CardTags } from "./CardTags";
import { MoveMenu } from "./MoveMenu";
import { useCardKeys } from "./useCardKeys";

interface Props {
  row: Row;
  now: number;
  /** Whether the Tab key stops here: once in each column. */
  isStop: boolean;
  onStop: (id: string) => void;
}

/** Somebody on the board: opens their conversation, and goes from column to column. */
export const Card = memo(function Card({ row, now, isStop, onStop }: Props) {
  const t = useBoardTexts();
  const { mayMove, focusNext, follow } = useBoard();
  const { pathname, search } = useLocation();
  const card = useRef<HTMLElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  const isHeld = useDraggable(card, row, mayMove);
  const onKeyDown = useCardKeys(row, () => setIsChoosing(true));
  const name = nameOf(row);
  const tabIndex = isStop ? 0 : -1;

  useEffect(() => {
    if (focusNext.current !== row.id) return;
    focusNext.current = null;
    link.current?.focus();
  }, [focusNext, row.id]);

  // Whoever moves it: the card of the other column is a new one.
  useLayoutEffect(() => {
    const at = link.current;
    return () => {
      if (at && at === document.activeElement) follow(row.id);
    };
  }, [follow, row.id]);

  return (
    <article
      ref={card}
      className={classes.card}
      data-held={isHeld || undefined}
      data-movable={mayMove || undefined}
      data-quiet={row.status === "closed" || undefined}
      onFocus={() => onStop(row.id)}
    >
      <div className={classes.head}>
        <PersonAvatar id={row.id} name={name} size={30} />
        <Link
          ref={link}
          to={`/conversations/${row.id}`}
          state={{ from: `${pathname}${search}` }}
          className={classes.name}
          aria-describedby={mayMove ? "board-card-hint" : undefined}
          draggable={false}
          tabIndex={tabIndex}
          onKeyDown={onKeyDown}
          onClick={() => (lastOpened.id = row.id)}
          data-card
          data-row={row.id}
        >
          <bdi>{name}</bdi>
        </Link>
        {row.unread > 0 && (
          <span
            className={classes.unread}
            role="img"
            aria-label={t("card.unread", { count: row.unread })}
          >
            {row.unread > 99 ? "99+" : row.unread}
          </span>
        )}
        {mayMove && (
          <MoveMenu
            row={row}
            name={name}
            isOpen={isChoosing}
            onOpen={setIsChoosing}
            tabIndex={tabIndex}
          />
        )}
      </div>
      <CardFacts row={row} now={now} />
      <CardTags tags={row.tags} />
      <CardMarks row={row} now={now} />
      <CardFoot row={row} now={now} />
    </article>
  );
});
