import { useEffect, useRef, useState, type CSSProperties, type PointerEvent } from "react";
import { FITTING, moved, zoomed, type Point, type View } from "./zoom";

const STEP = 1.6;
const CLICK = 2.5;
const WHEEL = 0.0016;
const STILL_PX = 6;

/** Zoom by click, wheel, pinch and button; what is zoomed can be moved. */
export function useZoom() {
  const stage = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>(FITTING);
  const pointers = useRef(new Map<number, Point>());
  const travelled = useRef(0);

  const by = (factor: number, at: Point) => setView((now) => zoomed(now, factor, at));

  useEffect(() => {
    const element = stage.current;
    // React listens passively, and the page itself must not zoom or scroll.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const at = fromMiddle(element, event);
      setView((now) => zoomed(now, Math.exp(-event.deltaY * WHEEL), at));
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, []);

  const onPointerDown = (event: PointerEvent) => {
    if (pointers.current.size === 0) travelled.current = 0;
    pointers.current.set(event.pointerId, fromMiddle(stage.current, event));
  };
  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const after = fromMiddle(stage.current, event);
    travelled.current += distance(before, after);
    const others = [...pointers.current].filter(([id]) => id !== event.pointerId);
    const other = others[0]?.[1];
    pointers.current.set(event.pointerId, after);
    if (other) by(distance(after, other) / (distance(before, other) || 1), other);
    else setView((now) => moved(now, { x: after.x - before.x, y: after.y - before.y }));
  };
  const onPointerUp = (event: PointerEvent) => pointers.current.delete(event.pointerId);
  const onClick = (event: React.MouseEvent) => {
    if (travelled.current > STILL_PX || !(event.target instanceof HTMLImageElement)) return;
    const at = fromMiddle(stage.current, event);
    setView((now) => (now.scale > 1 ? FITTING : zoomed(now, CLICK, at)));
  };

  return {
    stage,
    isZoomed: view.scale > 1,
    style: {
      transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
    } as CSSProperties,
    closer: () => by(STEP, { x: 0, y: 0 }),
    further: () => by(1 / STEP, { x: 0, y: 0 }),
    reset: () => setView(FITTING),
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onClick },
  };
}

export type Zoom = ReturnType<typeof useZoom>;

function fromMiddle(element: Element | null, at: { clientX: number; clientY: number }): Point {
  const box = element?.getBoundingClientRect() ?? new DOMRect();
  return { x: at.clientX - box.x - box.width / 2, y: at.clientY - box.y - box.height / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
