import type { CDPSession, Locator } from "@playwright/test";

interface Point {
  x: number;
  y: number;
}

const STEPS = 8;

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error("It is not on the screen.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Fingers that go from one place to another, each its own way, at the same time. */
async function drag(target: Locator, ways: readonly (readonly [Point, Point])[]): Promise<void> {
  const session: CDPSession = await target.page().context().newCDPSession(target.page());
  const at = (share: number) =>
    ways.map(([from, to], id) => ({
      id,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step += 1) {
    const touchPoints = at(step / STEPS);
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

/** One finger over it, by so many pixels. */
export async function swipe(target: Locator, by: Point): Promise<void> {
  const { x, y } = await middleOf(target);
  const half = { x: by.x / 2, y: by.y / 2 };
  await drag(target, [
    [
      { x: x - half.x, y: y - half.y },
      { x: x + half.x, y: y + half.y },
    ],
  ]);
}

/** Two fingers apart, from so many pixels between them to so many. */
export async function pinch(target: Locator, from: number, to: number): Promise<void> {
  const { x, y } = await middleOf(target);
  await drag(target, [
    [
      { x, y: y - from / 2 },
      { x, y: y - to / 2 },
    ],
    [
      { x, y: y + from / 2 },
      { x, y: y + to / 2 },
    ],
  ]);
}

/** Twice, as quickly as one does. */
export async function doubleTap(target: Locator): Promise<void> {
  const { x, y } = await middleOf(target);
  await target.page().touchscreen.tap(x, y);
  await target.page().touchscreen.tap(x, y);
}
