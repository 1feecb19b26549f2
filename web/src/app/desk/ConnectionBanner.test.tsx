import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { freshness } from "@/lib/live/freshness";
import { show } from "@/test/show";
import { ConnectionBanner } from "./ConnectionBanner";

const listener = Symbol("test");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  freshness.forget(listener);
  vi.useRealTimers();
});

test("says nothing while all is live, nor for a hiccup", () => {
  show(<ConnectionBanner />);
  act(() => freshness.report(listener, true));
  act(() => void vi.advanceTimersByTime(1000));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("says so when the server stays silent, until it answers", () => {
  show(<ConnectionBanner />);
  act(() => freshness.report(listener, true));
  act(() => void vi.advanceTimersByTime(4000));
  expect(screen.getByRole("status")).toHaveTextContent("Reconnecting…");
  act(() => freshness.report(listener, false));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("says at once when the browser is offline", () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  show(<ConnectionBanner />);
  expect(screen.getByRole("status")).toHaveTextContent("What you see may be old.");
});
