import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { at, conversation, HOUR, MINUTE, NOON } from "@/test/documents";
import { show } from "@/test/show";
import { WindowBadge } from "./WindowBadge";

beforeEach(() => void vi.setSystemTime(NOON));
afterEach(() => void vi.useRealTimers());

test.each([
  [5 * HOUR, "5 hr left to reply", "calm"],
  [3 * HOUR, "3 hr left to reply", "open"],
  [80 * MINUTE, "1 hr 20 min left to reply", "closing"],
  [0, "Window closed", "closed"],
])("with %i ms left it says %s", (left, words, state) => {
  show(<WindowBadge conversation={conversation({ windowClosesAt: at(NOON + left) })} />);
  expect(screen.getByText(words).closest("[data-state]")).toHaveAttribute("data-state", state);
});
