import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { endLater } from "./endLater";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.runAllTimers());

test("a listener goes on for half a minute, for who comes back", () => {
  const stop = vi.fn();
  endLater(stop);
  vi.advanceTimersByTime(29_000);
  expect(stop).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(stop).toHaveBeenCalledOnce();
});

test("of many the oldest end at once, each one time", () => {
  const stops = Array.from({ length: 18 }, () => vi.fn());
  stops.forEach(endLater);
  expect(stops.map(({ mock }) => mock.calls.length)).toEqual([1, 1, ...Array<number>(16).fill(0)]);
  vi.runAllTimers();
  for (const stop of stops) expect(stop).toHaveBeenCalledOnce();
});
