export interface Point {
  x: number;
  y: number;
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
