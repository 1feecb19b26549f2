import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useNow } from "./useNow";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("the moment that one waits for comes when it comes, not with the next tick", () => {
  const end = Date.now() + 5_000;
  const { result } = renderHook(() => useNow(end));
  act(() => void vi.advanceTimersByTime(4_990));
  expect(result.current).toBeLessThan(end);
  act(() => void vi.advanceTimersByTime(20));
  expect(result.current).toBeGreaterThanOrEqual(end);
});
