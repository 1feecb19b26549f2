import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ChatMessage } from "./timeline";

const NEAR_PX = 64;

type Place = { id: string; top: number } | "bottom";

// Where each conversation was read last, as long as the page lives.
const places = new Map<string, Place>();

/**
 * Keeps the place: at the bottom it follows what is new; further up, what is read stays where it is
 * while messages come in below or are loaded above.
 */
export function useChatScroll(conversation: string, messages: readonly ChatMessage[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [before] = useState(() => placeIn(messages, conversation));
  const place = useRef(before);
  const newest = messages.at(-1);
  const [leftAt, setLeftAt] = useState(before === "bottom" ? null : (newest?.id ?? null));

  const keepPlace = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    if (place.current === "bottom") {
      box.scrollTop = box.scrollHeight;
      return;
    }
    const anchor = box.querySelector(`[data-message="${CSS.escape(place.current.id)}"]`);
    if (anchor) box.scrollTop += topIn(box, anchor) - place.current.top;
  }, []);

  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const isAtBottom = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    place.current = isAtBottom ? "bottom" : (firstVisible(box) ?? "bottom");
    places.set(conversation, place.current);
    setLeftAt((was) => (isAtBottom ? null : (was ?? newest?.id ?? null)));
  }, [conversation, newest?.id]);

  const toBottom = useCallback(() => {
    place.current = "bottom";
    setLeftAt(null);
    keepPlace();
  }, [keepPlace]);

  // What I write myself I want to see.
  useLayoutEffect(() => {
    if (newest?.local && !newest.local.refusal) place.current = "bottom";
    keepPlace();
  }, [messages, newest, keepPlace]);

  useEffect(() => {
    const observer = new ResizeObserver(keepPlace);
    if (scroller.current) observer.observe(scroller.current);
    if (content.current) observer.observe(content.current);
    return () => observer.disconnect();
  }, [keepPlace]);

  return { scroller, content, onScroll, toBottom, isAway: leftAt !== null, leftAt };
}

/** Where it was read last; at the bottom when that is not among what is loaded. */
function placeIn(messages: readonly ChatMessage[], conversation: string): Place {
  const place = places.get(conversation) ?? "bottom";
  return place !== "bottom" && messages.some(({ id }) => id === place.id) ? place : "bottom";
}

/** How many messages of others came in after the message that was newest when we scrolled away. */
export function unseenSince(messages: readonly ChatMessage[], leftAt: string | null): number {
  if (!leftAt) return 0;
  const from = messages.findIndex((message) => message.id === leftAt);
  return messages.slice(from + 1).filter((message) => message.direction === "in").length;
}

function topIn(box: Element, element: Element): number {
  return element.getBoundingClientRect().top - box.getBoundingClientRect().top;
}

function firstVisible(box: Element): { id: string; top: number } | null {
  for (const element of box.querySelectorAll<HTMLElement>("[data-message]")) {
    const top = topIn(box, element);
    if (top >= 0) return { id: element.dataset.message ?? "", top };
  }
  return null;
}
