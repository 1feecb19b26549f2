import { expect, test } from "vitest";
import { PRESENCE } from "@/lib/defaults";
import { at, MINUTE, NOON } from "@/test/documents";
import { othersAt } from "./others";

const entry = (id: string, typing: number | null, expires: number) => ({
  ...PRESENCE,
  id,
  at: at(NOON),
  typingUntil: typing === null ? null : at(typing),
  expiresAt: at(expires),
});

test("who is there is believed until their time is over, and oneself is nobody else", () => {
  const entries = [
    entry("sol", NOON + 20_000, NOON + MINUTE),
    entry("omar", null, NOON + MINUTE),
    entry("gone", NOON + 20_000, NOON),
    entry("rita", null, NOON + MINUTE),
  ];
  expect(othersAt(NOON + 10_000, entries, "rita")).toEqual([
    { uid: "omar", isTyping: false },
    { uid: "sol", isTyping: true },
  ]);
  expect(othersAt(NOON + 20_000, entries, "rita")).toContainEqual({ uid: "sol", isTyping: false });
  expect(othersAt(NOON + MINUTE, entries, "rita")).toEqual([]);
});
