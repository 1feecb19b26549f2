import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link } from "react-router";
import { beforeEach, expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { conversation } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { keptUnread } from "@/lib/triage/keptUnread";
import { useReadMark } from "./useReadMark";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));

const ran = vi.mocked(run);
let isFocused = true;

beforeEach(() => {
  ran.mockReset().mockResolvedValue({});
  isFocused = true;
  keptUnread.release("c1");
  vi.spyOn(document, "hasFocus").mockImplementation(() => isFocused);
});

function Open({ unread, last = "m1" }: { unread: number; last?: string }) {
  const shown = conversation({ unread });
  useReadMark({ ...shown, lastMessage: { ...shown.lastMessage, id: last } });
  return null;
}

function Reopened(props: { unread: number }) {
  return (
    <>
      <Open {...props} />
      <Link to="/?view=mine">Another view</Link>
    </>
  );
}

test("marks what is unread, once per change", () => {
  const { again } = show(<Open unread={2} />);
  again(<Open unread={2} />);
  expect(ran).toHaveBeenCalledExactlyOnceWith("markRead", { conversation: "c1" });
  again(<Open unread={0} />);
  again(<Open unread={1} last="m2" />);
  expect(ran).toHaveBeenCalledTimes(2);
});

test("nothing is read that nobody looks at", () => {
  isFocused = false;
  show(<Open unread={2} />);
  expect(ran).not.toHaveBeenCalled();
  isFocused = true;
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(ran).toHaveBeenCalledTimes(1);
});

test("a viewer's eyes do not count", () => {
  show(<Open unread={2} />, { ...RITA, role: "viewer" });
  expect(ran).not.toHaveBeenCalled();
});

test("what was marked as unread while it is open stays so until somebody writes or it is opened again", () => {
  const { again } = show(<Open unread={0} />);
  keptUnread.keep(conversation());
  again(<Open unread={1} />);
  expect(ran).not.toHaveBeenCalled();
  again(<Open unread={2} last="m2" />);
  expect(ran).toHaveBeenCalledTimes(1);
});

test("who opens it once more reads it, though it was open all the time", async () => {
  const { again } = show(<Reopened unread={1} />);
  expect(ran).toHaveBeenCalledTimes(1);
  again(<Reopened unread={0} />);
  keptUnread.keep(conversation());
  again(<Reopened unread={1} />);
  await userEvent.click(screen.getByRole("link", { name: "Another view" }));
  expect(ran).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole("link", { name: "Another view" }));
  expect(ran).toHaveBeenCalledTimes(2);
});

/** A page of which the tab remembers what the one before it marked. */
async function reloaded(type: "reload" | "navigate", address: string) {
  keptUnread.keep(conversation());
  const load = { type, name: `https://desk.example${address}` } as PerformanceNavigationTiming;
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([load]);
  vi.resetModules();
  return (await import("@/lib/triage/keptUnread")).keptUnread;
}

test.each([
  ["reload", "/conversations/c1?view=mine", true],
  ["reload", "/?view=mine", false],
  ["navigate", "/conversations/c1", false],
] as const)("after a %s of %s it is unread: %s", async (type, address, isUnread) => {
  const page = await reloaded(type, address);
  expect(page.has("c1", "m1")).toBe(true);
  page.open("c1");
  expect(page.has("c1", "m1")).toBe(isUnread);
  page.open("c1");
  expect(page.has("c1", "m1")).toBe(false);
});
