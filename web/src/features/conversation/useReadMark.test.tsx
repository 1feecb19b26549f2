import { act } from "@testing-library/react";
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
  vi.spyOn(document, "hasFocus").mockImplementation(() => isFocused);
});

function Open({ unread, last = "m1" }: { unread: number; last?: string }) {
  const shown = conversation({ unread });
  useReadMark({ ...shown, lastMessage: { ...shown.lastMessage, id: last } });
  return null;
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
