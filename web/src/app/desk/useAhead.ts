import { useEffect, useRef } from "react";
import { newestFirst } from "@/features/conversation/messages/newest";
import { fetchAhead } from "@/lib/live/fetchAhead";

/** Who only passes over a row is faster. */
const DWELL_MS = 80;

/** Asks for the messages of the row that the mouse or the focus rests on: it is opened next. */
export function useAhead<E extends HTMLElement>(openId: string | null) {
  const list = useRef<E>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let resting: string | undefined;
    const rest = ({ target }: Event) => {
      const row = (target as Element).closest<HTMLElement>("[data-row]")?.dataset.row;
      if (row === resting) return;
      resting = row;
      clearTimeout(timer);
      if (row && row !== openId) timer = setTimeout(() => fetchAhead(newestFirst(row)), DWELL_MS);
    };
    element.addEventListener("pointerover", rest);
    element.addEventListener("focusin", rest);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("pointerover", rest);
      element.removeEventListener("focusin", rest);
    };
  }, [openId]);
  return list;
}
