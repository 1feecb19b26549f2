import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { at, conversation, HOUR, NOON } from "@/test/documents";
import { show } from "@/test/show";
import { blockedBecause } from "./blockedBecause";
import { BlockedNotice } from "./BlockedNotice";

test("a recruiter may write while the window is open", () => {
  expect(blockedBecause(conversation(), "recruiter", NOON)).toBeNull();
});

test("nobody writes after 24 hours, before the first message, or to who opted out", () => {
  expect(blockedBecause(conversation(), "recruiter", NOON + 24 * HOUR)).toBe("closed");
  expect(blockedBecause(conversation({ windowClosesAt: null }), "admin", NOON)).toBe("closed");
  expect(blockedBecause(conversation({ optedOut: true }), "admin", NOON)).toBe("optedOut");
});

test("a viewer only reads", () => {
  expect(blockedBecause(conversation(), "viewer", NOON)).toBe("viewer");
});

test("where the window is closed, a template goes to nobody who must write first", () => {
  const closed = { windowClosesAt: null };
  const minor = conversation({ ...closed, ageGroup: "minor" });
  expect(blockedBecause(minor, "recruiter", NOON)).toBe("guardian");
  expect(blockedBecause({ ...minor, ageClearedBy: "rita" }, "recruiter", NOON)).toBe("closed");
  const forgotten = conversation({ ...closed, erasureRequestedAt: at(NOON) });
  expect(blockedBecause(forgotten, "recruiter", NOON)).toBe("forgotten");
  expect(blockedBecause(conversation({ ageGroup: "minor" }), "recruiter", NOON)).toBeNull();
});

test.each([
  ["optedOut", "You can write to them once they write again."],
  ["guardian", "a parent or guardian has to agree"],
  ["forgotten", "They asked for their data to be deleted"],
  ["viewer", "read"],
] as const)("%s says what can be done", (because, words) => {
  show(<BlockedNotice because={because} draft="Te espero" onDiscard={vi.fn()} />);
  expect(screen.getByRole("note")).toHaveTextContent(words);
  expect(screen.getByRole("textbox", { name: "What you wrote is kept" })).toHaveValue("Te espero");
});
