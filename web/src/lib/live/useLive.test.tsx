import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { freshness } from "./freshness";
import { useLive, type Listener, type Subscribe } from "./useLive";

let listeners: Listener<string>[] = [];
const stop = vi.fn();
const source = (): Subscribe<string> => (listener) => {
  listeners.push(listener);
  return stop;
};
const listen = (subject: string, subscribe: Subscribe<string> | null) =>
  renderHook((props: [string, Subscribe<string> | null]) => useLive(...props), {
    initialProps: [subject, subscribe],
  });
const newest = () => listeners.at(-1);

beforeEach(() => {
  listeners = [];
  stop.mockReset();
});

test("is loading, then shows what the listener says", () => {
  const { result } = listen("a", source());
  expect(result.current.live).toEqual({ status: "loading" });
  act(() => newest()?.next("one", false));
  expect(result.current.live).toEqual({ status: "ready", data: "one" });
});

test("a longer list of the same subject leaves what is shown until it has arrived", () => {
  const { result, rerender } = listen("a", source());
  act(() => newest()?.next("one", false));
  rerender(["a", source()]);
  expect(result.current).toMatchObject({ live: { data: "one" }, isSettled: false });
  act(() => newest()?.next("one and two", false));
  expect(result.current).toMatchObject({ live: { data: "one and two" }, isSettled: true });
});

test("another subject never shows what belongs to the first", () => {
  const { result, rerender } = listen("a", source());
  act(() => newest()?.next("one", false));
  rerender(["b", source()]);
  expect(result.current.live).toEqual({ status: "loading" });
  expect(stop).toHaveBeenCalledTimes(1);
});

test("after an error, trying again listens anew", () => {
  const { result } = listen("a", source());
  act(() => newest()?.error({ code: "permission-denied" }));
  expect(result.current.live).toEqual({ status: "error", code: "permission-denied" });
  act(() => result.current.retry());
  expect(result.current.live).toEqual({ status: "loading" });
  expect(listeners).toHaveLength(2);
});

test("what comes from the cache makes the screen stale until the server confirms it", () => {
  const { unmount } = listen("a", source());
  act(() => newest()?.next("one", true));
  expect(freshness.isStale()).toBe(true);
  act(() => newest()?.next("one", false));
  expect(freshness.isStale()).toBe(false);
  act(() => newest()?.unconfirmed());
  expect(freshness.isStale()).toBe(true);
  unmount();
  expect(freshness.isStale()).toBe(false);
});
