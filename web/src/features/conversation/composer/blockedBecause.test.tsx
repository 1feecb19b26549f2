import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { conversation, HOUR, NOON } from "@/test/documents";
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

test("the notice says what can be done", () => {
  show(<BlockedNotice because="closed" />);
  expect(screen.getByRole("note")).toHaveTextContent("Wait until they write again.");
});
