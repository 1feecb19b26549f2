import { expect, test } from "vitest";
import { FITTING, moved, swiped, within, zoomed } from "./zoom";

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

test("what is zoomed stays in sight", () => {
  const stage = { width: 400, height: 600 };
  expect(within({ scale: 2, x: 900, y: -900 }, stage)).toEqual({ scale: 2, x: 200, y: -300 });
  expect(within({ scale: 2, x: 10, y: -20 }, stage)).toEqual({ scale: 2, x: 10, y: -20 });
});

test.each([
  ["a long way to the left", { x: -120, y: 10 }, 0, 1],
  ["a long way to the right", { x: 120, y: 10 }, 0, -1],
  ["a quick flick", { x: -40, y: 5 }, -1, 1],
  ["a short way", { x: -40, y: 5 }, 0, 0],
  ["up and down", { x: 100, y: -200 }, 1, 0],
])("%s leads on by what one expects", (_, by, flick, step) => {
  expect(swiped(by, flick, 400)).toBe(step);
});
