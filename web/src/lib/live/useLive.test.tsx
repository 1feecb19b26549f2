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
const begun = () => act(() => Promise.resolve());
async function listen(subject: string, subscribe: Subscribe<string> | null) {
  const hook = renderHook((props: [string, Subscribe<string> | null]) => useLive(...props), {
    initialProps: [subject, subscribe],
  });
  await begun();
  return hook;
}
const newest = () => listeners.at(-1);

beforeEach(() => {
  listeners = [];
  stop.mockReset();
});

test("is loading, then shows what the listener says", async () => {
  const { result } = await listen("a", source());
  expect(result.current.live).toEqual({ status: "loading" });
  act(() => newest()?.next("one", false));
  expect(result.current.live).toEqual({ status: "ready", data: "one" });
});

test("a longer list of the same subject leaves what is shown until it has arrived", async () => {
  const { result, rerender } = await listen("a", source());
  act(() => newest()?.next("one", false));
  rerender(["a", source()]);
  await begun();
  expect(result.current).toMatchObject({ live: { data: "one" }, isSettled: false });
  act(() => newest()?.next("one and two", false));
  expect(result.current).toMatchObject({ live: { data: "one and two" }, isSettled: true });
});

test("another subject never shows what belongs to the first", async () => {
  const { result, rerender } = await listen("a", source());
  const first = newest();
  act(() => first?.next("one", false));
  rerender(["b", source()]);
  await begun();
  expect(result.current.live).toEqual({ status: "loading" });
  act(() => first?.next("two", false));
  act(() => first?.error({ code: "permission-denied" }));
  expect(result.current.live).toEqual({ status: "loading" });
});

test("whoever leaves listens a little longer, and hears nothing of it", async () => {
  vi.useFakeTimers();
  const { unmount } = await listen("a", source());
  unmount();
  newest()?.unconfirmed();
  expect(freshness.isStale()).toBe(false);
  expect(stop).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(stop).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test("what is left at once was never asked for", async () => {
  const { unmount } = renderHook(() => useLive("a", source()));
  unmount();
  await begun();
  expect(listeners).toEqual([]);
});

test("after an error, trying again listens anew", async () => {
  const { result } = await listen("a", source());
  act(() => newest()?.error({ code: "permission-denied" }));
  expect(result.current.live).toEqual({ status: "error", code: "permission-denied" });
  act(() => result.current.retry());
  await begun();
  expect(result.current.live).toEqual({ status: "loading" });
  expect(listeners).toHaveLength(2);
});

test("what comes from the cache makes the screen stale until the server confirms it", async () => {
  const { unmount } = await listen("a", source());
  act(() => newest()?.next("one", true));
  expect(freshness.isStale()).toBe(true);
  act(() => newest()?.next("one", false));
  expect(freshness.isStale()).toBe(false);
  act(() => newest()?.unconfirmed());
  expect(freshness.isStale()).toBe(true);
  unmount();
  expect(freshness.isStale()).toBe(false);
});
