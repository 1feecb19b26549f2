import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ChatMessage } from "./timeline";

const NEAR_PX = 64;
/** Above the first new message: the line, and the end of what one knows. */
const LINE_PX = 96;
/** More messages than a screen holds. */
const ON_SCREEN = 60;

/** How long what one was led to is marked. */
const MARKED_MS = 2_000;

type Place = { id: string; top: number } | "bottom";

// Where each conversation was read last, as long as the page lives.
const places = new Map<string, Place>();

/**
 * Keeps the place: at the bottom it follows what is new; further up, what is read stays where it is
 * while messages come in below or are loaded above.
 */
export function useChatScroll(
  conversation: string,
  messages: readonly ChatMessage[],
  /** The first that nobody had read. */
  firstNew: string | null,
  /** Hears which messages are on the screen or near it. */
  onShown: (ids: ReadonlySet<string>) => void,
) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [before] = useState(() => beginning(messages, conversation, firstNew));
  const place = useRef(before.place);
  const newest = messages.at(-1);
  const [leftAt, setLeftAt] = useState(before.leftAt);

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

  const tellShown = useCallback(
    () => onShown(idsNear(messages, place.current)),
    [messages, onShown],
  );

  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const isAtBottom = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    place.current = isAtBottom ? "bottom" : (firstVisible(box) ?? "bottom");
    places.set(conversation, place.current);
    tellShown();
    setLeftAt((was) => (isAtBottom ? null : (was ?? newest?.id ?? null)));
  }, [conversation, newest?.id, tellShown]);

  const toBottom = useCallback(() => {
    place.current = "bottom";
    setLeftAt(null);
    keepPlace();
  }, [keepPlace]);

  /** To something in between, and stays there. */
  const reveal = useCallback(
    (selector: string) => {
      const found = scroller.current?.querySelector(selector);
      found?.scrollIntoView({ block: "center" });
      if (found) onScroll();
      return !!found;
    },
    [onScroll],
  );

  /** Leads to one message, which is then marked for a moment and has the focus. */
  const goTo = useCallback(
    (id: string) => {
      const box = scroller.current;
      const goal = box?.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`);
      if (!box || !goal) return;
      place.current = { id, top: box.clientHeight / 3 };
      setLeftAt((was) => was ?? newest?.id ?? null);
      keepPlace();
      goal.tabIndex = -1;
      goal.focus({ preventScroll: true });
      goal.dataset.led = "";
      setTimeout(() => delete goal.dataset.led, MARKED_MS);
    },
    [keepPlace, newest?.id],
  );

  // What I write myself I want to see.
  useLayoutEffect(() => {
    if (newest?.local && !newest.local.refusal) place.current = "bottom";
    keepPlace();
  }, [messages, newest, keepPlace]);

  useEffect(tellShown, [tellShown]);

  useEffect(() => {
    const observer = new ResizeObserver(keepPlace);
    if (scroller.current) observer.observe(scroller.current);
    if (content.current) observer.observe(content.current);
    return () => observer.disconnect();
  }, [keepPlace]);

  return { scroller, content, onScroll, toBottom, goTo, reveal, isAway: leftAt !== null, leftAt };
}

/**
 * Where one was reading, else where what is new begins, else at the bottom; and the message after
 * which others are new. What is new and fits on the screen is at the bottom too: `onScroll`.
 */
function beginning(
  messages: readonly ChatMessage[],
  conversation: string,
  firstNew: string | null,
): { place: Place; leftAt: string | null } {
  const place = places.get(conversation) ?? "bottom";
  if (place !== "bottom" && messages.some(({ id }) => id === place.id)) {
    return { place, leftAt: messages.at(-1)?.id ?? null };
  }
  const at = messages.findIndex(({ id }) => id === firstNew);
  const lastRead = messages[at - 1];
  if (!firstNew || !lastRead) return { place: "bottom", leftAt: null };
  return { place: { id: firstNew, top: LINE_PX }, leftAt: lastRead.id };
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
  const elements = box.querySelectorAll<HTMLElement>("[data-message]");
  let [from, to] = [0, elements.length];
  // Each stands below the one before, so that few have to be measured among thousands.
  while (from < to) {
    const middle = (from + to) >> 1;
    const element = elements[middle];
    if (element && topIn(box, element) < 0) from = middle + 1;
    else to = middle;
  }
  const first = elements[from];
  return first ? { id: first.dataset.message ?? "", top: topIn(box, first) } : null;
}

/** From a screen above the place to one below it. */
export function idsNear(messages: readonly ChatMessage[], place: Place): ReadonlySet<string> {
  const at = place === "bottom" ? -1 : messages.findIndex(({ id }) => id === place.id);
  const first = at < 0 ? messages.length : at;
  const near = messages.slice(Math.max(0, first - ON_SCREEN), first + ON_SCREEN);
  return new Set(near.map(({ id }) => id));
}
