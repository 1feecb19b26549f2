import { useEffect, useRef, type MouseEvent, type PointerEvent } from "react";

const HELD_MS = 450;
const STILL_PX = 10;
// They have a use of their own for a finger that stays.
const OWN = "a, input, audio, video";

interface Hold {
  timer: ReturnType<typeof setTimeout>;
  x: number;
  y: number;
}

/** A finger that stays on a message, without moving. */
export function useLongPress(onHeld: (message: HTMLElement) => void) {
  const hold = useRef<Hold | null>(null);
  const letGo = () => {
    if (hold.current) clearTimeout(hold.current.timer);
    hold.current = null;
  };
  useEffect(() => letGo, []);

  return {
    onPointerDown: ({ pointerType, target, clientX: x, clientY: y }: PointerEvent) => {
      letGo();
      if (pointerType !== "touch" || !(target instanceof Element) || target.closest(OWN)) return;
      const message = target.closest<HTMLElement>("[data-message]");
      if (!message) return;
      const timer = setTimeout(() => {
        letGo();
        onHeld(message);
      }, HELD_MS);
      hold.current = { timer, x, y };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const at = hold.current;
      if (at && Math.hypot(clientX - at.x, clientY - at.y) > STILL_PX) letGo();
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    /** The browser's own menu would come over ours. */
    onContextMenu: (event: MouseEvent) => {
      const { nativeEvent, target } = event;
      const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "touch";
      const isOurs = target instanceof Element && target.closest("[data-message]");
      if (isTouch && isOurs && !target.closest(OWN)) event.preventDefault();
    },
  };
}
