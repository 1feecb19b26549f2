import { expect, test } from "vitest";
import { FITTING, moved, zoomed } from "./zoom";

test("what is pointed at stays where it is while the rest grows", () => {
  const view = zoomed(FITTING, 2, { x: 100, y: -40 });
  expect(view).toEqual({ scale: 2, x: -100, y: 40 });
});

test("it is never smaller than fitting nor larger than six times", () => {
  expect(zoomed({ scale: 2, x: 50, y: 50 }, 0.1, { x: 0, y: 0 })).toEqual(FITTING);
  expect(zoomed(FITTING, 100, { x: 0, y: 0 }).scale).toBe(6);
});

test("only what is zoomed can be moved", () => {
  expect(moved(FITTING, { x: 10, y: 10 })).toBe(FITTING);
  expect(moved({ scale: 2, x: 0, y: 0 }, { x: 10, y: 5 })).toEqual({ scale: 2, x: 10, y: 5 });
});
