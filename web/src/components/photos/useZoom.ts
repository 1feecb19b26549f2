import { useGesture } from "@use-gesture/react";
import { useRef, useState, type CSSProperties } from "react";
import { between, FITTING, moved, swiped, within, zoomed, type Point, type View } from "./zoom";

const STEP = 1.6;
const CLICK = 2.5;
const WHEEL = 0.0016;
const DOUBLE_TAP_MS = 350;
const MIDDLE: Point = { x: 0, y: 0 };

/**
 * Zoom by click or double tap, wheel, pinch and button; what is zoomed can be moved. What is not, a
 * finger swipes aside: `onSwipe` hears by how many photos.
 */
export function useZoom(onSwipe: (step: number) => void) {
  const stage = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>(FITTING);
  const [aside, setAside] = useState<number | null>(null);
  const tapped = useRef(0);

  const show = (change: (now: View) => View) =>
    setView((now) => within(change(now), boxOf(stage.current)));
  const by = (factor: number, at: Point) => show((now) => zoomed(now, factor, at));

  const onTap = (event: Event) => {
    if (!(event.target instanceof HTMLImageElement) || !(event instanceof MouseEvent)) return;
    if (isTouch(event) && !isSecond(tapped, event.timeStamp)) return;
    const at = fromMiddle(stage.current, event);
    show((now) => (now.scale > 1 ? FITTING : zoomed(now, CLICK, at)));
  };

  useGesture(
    {
      onDrag: ({ event, tap, delta, movement, swipe, last, pinching, canceled, cancel }) => {
        if (pinching) cancel();
        if (tap) {
          onTap(event);
          return;
        }
        const isAlone = !pinching && !canceled;
        const isSwipe = isAlone && view.scale === 1 && isTouch(event);
        setAside(isSwipe && !last ? movement[0] : null);
        if (isAlone) show((now) => moved(now, pointOf(delta)));
        if (!isSwipe || !last) return;
        const step = swiped(pointOf(movement), swipe[0], boxOf(stage.current).width);
        if (step !== 0) onSwipe(step);
      },
      onPinch: ({ origin, movement: [grown], first, memo }) => {
        const at = fromMiddle(stage.current, { clientX: origin[0], clientY: origin[1] });
        const before = first ? { grown: 1, at } : (memo as { grown: number; at: Point });
        show((now) => moved(zoomed(now, grown / before.grown, at), between(before.at, at)));
        return { grown, at };
      },
      onWheel: ({ event, last }) => {
        // The page itself must not zoom or scroll. The end of it is told with the event before.
        if (last) return;
        event.preventDefault();
        by(Math.exp(-event.deltaY * WHEEL), fromMiddle(stage.current, event));
      },
    },
    {
      target: stage,
      eventOptions: { passive: false },
      drag: { filterTaps: true, pointer: { keys: false } },
      pinch: { pinchOnWheel: false },
    },
  );

  return {
    stage,
    isZoomed: view.scale > 1,
    isMoving: aside !== null,
    style: {
      transform: `translate(${view.x + (aside ?? 0)}px, ${view.y}px) scale(${view.scale})`,
    } as CSSProperties,
    closer: () => by(STEP, MIDDLE),
    further: () => by(1 / STEP, MIDDLE),
    reset: () => setView(FITTING),
  };
}

export type Zoom = ReturnType<typeof useZoom>;

const isTouch = (event: Event) => (event as globalThis.PointerEvent).pointerType === "touch";

/** Whether this tap follows another: the two of them mean something. */
function isSecond(tapped: { current: number }, now: number): boolean {
  const isSoon = now - tapped.current < DOUBLE_TAP_MS;
  tapped.current = isSoon ? 0 : now;
  return isSoon;
}

const pointOf = ([x, y]: readonly [number, number]): Point => ({ x, y });

const boxOf = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();

/** In pixels from the middle of the stage. */
function fromMiddle(element: Element | null, at: { clientX: number; clientY: number }): Point {
  const box = boxOf(element);
  return { x: at.clientX - box.x - box.width / 2, y: at.clientY - box.y - box.height / 2 };
}
