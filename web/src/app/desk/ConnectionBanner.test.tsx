import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { pageOwner } from "@/lib/owner";
import { freshness } from "@/lib/live/freshness";
import { show } from "@/test/show";
import { ConnectionBanner } from "./ConnectionBanner";

vi.mock("@/lib/firebase/auth", () => ({
  auth: { currentUser: { uid: "rita", getIdToken: () => Promise.resolve("token") } },
}));

const listener = Symbol("test");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
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
  expect(screen.getByRole("status")).toHaveTextContent(
    "Everything loads once you are connected again.",
  );
});

test("offline it says how old the screen is", () => {
  vi.setSystemTime(new Date(2026, 10, 22, 10, 42));
  show(<ConnectionBanner />);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event("offline")));
  act(() => void vi.advanceTimersByTime(40 * 60_000));
  expect(screen.getByRole("status")).toHaveTextContent(
    "Offline: you see how things were at 10:42.",
  );
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event("online")));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test.each([
  ["does not answer", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["is down", () => Promise.resolve(new Response("Bad gateway", { status: 502 }))],
])("a server that %s is told from a missing network, until it is back", async (_, fails) => {
  pageOwner.admits("rita");
  const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(fails);
  show(<ConnectionBanner />);
  await act(() => run("markRead", { conversation: "c1" }).catch(() => undefined));
  expect(screen.getByRole("status")).toHaveTextContent("The server is having trouble.");
  await act(() => vi.advanceTimersByTimeAsync(15_000));
  expect(screen.getByRole("status")).toHaveTextContent("The server is having trouble.");
  fetched.mockImplementation(() => Promise.resolve(new Response("{}")));
  await act(() => vi.advanceTimersByTimeAsync(15_000));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});
