import { useEffect, useRef } from "react";
import { newestFirst } from "@/features/conversation/messages/newest";
import { listenAhead } from "@/lib/live/fetchAhead";

/** Who goes through the list faster reads nothing of what they pass. */
const SETTLED_MS = 400;

/** The next two rows and the one before; the first two as long as none is open. */
function neighbours(ids: readonly string[], openId: string | null): string[] {
  if (openId === null) return ids.slice(0, 2);
  const at = ids.indexOf(openId);
  if (at < 0) return [];
  return [at + 1, at + 2, at - 1].flatMap((place) => ids[place] ?? []);
}

/**
 * Has the messages of what stands beside the open conversation, which is probably opened next, one
 * after the other. `list` names what is listed. As they stood when it was opened: rows that move
 * while somebody reads ask for nothing.
 */
export function useNeighbours(
  list: string,
  rows: readonly { id: string }[] | null,
  openId: string | null,
): void {
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  }, [rows]);
  const isListed = rows !== null;
  useEffect(() => {
    if (!isListed) return;
    const held: (() => void)[] = [];
    let isOver = false;
    const listen = async () => {
      const ids = (latest.current ?? []).map(({ id }) => id);
      for (const id of neighbours(ids, openId)) {
        if (isOver) return;
        const { answered, letGo } = listenAhead(newestFirst(id));
        held.push(letGo);
        await answered;
      }
    };
    const timer = setTimeout(() => void listen(), SETTLED_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
      held.forEach((letGo) => letGo());
    };
  }, [list, isListed, openId]);
}
