export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** How the photo stands in its stage: `scale` 1 fits, x and y in CSS pixels from the middle. */
export interface View extends Point {
  scale: number;
}

export const FITTING: View = { scale: 1, x: 0, y: 0 };
const LARGEST = 6;

/** Zooms by `factor` so that what is at `at` (from the stage's middle) stays there. */
export function zoomed(view: View, factor: number, at: Point): View {
  const scale = Math.min(LARGEST, Math.max(1, view.scale * factor));
  if (scale === 1) return FITTING;
  const grown = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown };
}

/** What fits cannot be moved. */
export function moved(view: View, by: Point): View {
  return view.scale === 1 ? view : { ...view, x: view.x + by.x, y: view.y + by.y };
}

/** Not further aside than to its edge: it is never moved out of sight. */
export function within(view: View, stage: Size): View {
  const kept = (at: number, length: number) => {
    const most = ((view.scale - 1) * length) / 2;
    return Math.min(most, Math.max(-most, at));
  };
  return { ...view, x: kept(view.x, stage.width), y: kept(view.y, stage.height) };
}

export const between = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y });

const FAR = 0.25;

/**
 * By how many photos a finger that moved so far leads on: `flick` is -1 or 1 where it was quick. Up
 * and down leads nowhere.
 */
export function swiped(by: Point, flick: number, width: number): number {
  if (Math.abs(by.x) <= Math.abs(by.y)) return 0;
  const isFar = Math.abs(by.x) > width * FAR;
  return isFar || flick !== 0 ? -Math.sign(by.x) : 0;
}
