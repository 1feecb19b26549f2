import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from "react";
import type { Row, Stage } from "@/lib/triage/rows";

type Data = Record<string | symbol, unknown>;

const rowIn = (data: Data | undefined) => (data?.row as Row | undefined) ?? null;
const stageIn = (data: Data | undefined) => (data?.stage as Stage | undefined) ?? null;

/** Takes the marked element up with the mouse; true while it is held. */
export function useDraggable(mark: RefObject<HTMLElement | null>, row: Row, isActive: boolean) {
  const [isHeld, setIsHeld] = useState(false);
  const data = useEffectEvent(() => ({ row }));
  useEffect(() => {
    if (!mark.current || !isActive) return;
    return draggable({
      element: mark.current,
      getInitialData: () => data(),
      onDragStart: () => setIsHeld(true),
      onDrop: () => setIsHeld(false),
    });
  }, [mark, isActive]);
  return isHeld;
}

/** A column that people are dropped on and that scrolls as they come near its edges; who is over it. */
export function useDropColumn(
  column: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  stage: Stage,
) {
  const [over, setOver] = useState<Row | null>(null);
  useEffect(() => {
    if (!column.current || !scroller.current) return;
    return combine(
      dropTargetForElements({
        element: column.current,
        getData: () => ({ stage }),
        canDrop: ({ source }) => rowIn(source.data) !== null,
        onDragEnter: ({ source }) => setOver(rowIn(source.data)),
        onDragLeave: () => setOver(null),
        onDrop: () => setOver(null),
      }),
      autoScrollForElements({ element: scroller.current }),
    );
  }, [column, scroller, stage]);
  return over;
}

interface Watcher {
  onTake: (row: Row) => void;
  onOver: (row: Row, stage: Stage | null) => void;
  onDrop: (row: Row, stage: Stage | null) => void;
}

/** What happens on the whole board while somebody is dragged; true meanwhile. */
export function useDragging(watcher: Watcher) {
  const board = useRef<HTMLDivElement>(null);
  const [isDragging, setIsDragging] = useState(false);
  const tell = useEffectEvent((event: keyof Watcher, data: Data, target?: Data) => {
    const row = rowIn(data);
    if (row) watcher[event](row, stageIn(target));
  });
  useEffect(() => {
    if (!board.current) return;
    return combine(
      monitorForElements({
        onDragStart: ({ source }) => {
          setIsDragging(true);
          tell("onTake", source.data);
        },
        onDropTargetChange: ({ source, location }) =>
          tell("onOver", source.data, location.current.dropTargets[0]?.data),
        onDrop: ({ source, location }) => {
          setIsDragging(false);
          tell("onDrop", source.data, location.current.dropTargets[0]?.data);
        },
      }),
      autoScrollForElements({ element: board.current }),
    );
  }, []);
  return { board, isDragging };
}
