import { expect, test } from "vitest";
import table from "../../../../tests/fixtures/access.json?raw";
import type { Colleague } from "@/lib/colleagues/ColleaguesContext";
import type { User } from "@/lib/documents";
import { user } from "@/test/documents";
import { mention, mentionable, noteParts, spokenNote } from "./mentions";

interface Case {
  role: User["role"];
  sees: unknown;
  assignee: string;
  visible: boolean;
}
const CASES = (JSON.parse(table) as { sees: Case[] }).sees;

test("a note is words and whom they mention", () => {
  const text = `Call her, ${mention("rita")}${mention("ana")}: @[] and @[no one] are nobody`;
  expect(noteParts(text)).toEqual([
    { text: "Call her, " },
    { uid: "rita" },
    { uid: "ana" },
    { text: ": @[] and @[no one] are nobody" },
  ]);
  expect(spokenNote("Ask @[rita]!", () => "Rita")).toBe("Ask @Rita!");
});

test.each(CASES)("$role who sees $sees may be mentioned in $assignee's", (one) => {
  const sees = (one.sees ?? "all") as User["sees"];
  const colleague: Colleague = { ...user({ role: one.role, sees }), id: "me" };
  const assigneeId = one.assignee === "self" ? "me" : one.assignee;
  const found = mentionable([colleague], { assigneeId });
  expect(found.length === 1).toBe(one.visible);
  expect(mentionable([{ ...colleague, active: false }], { assigneeId })).toEqual([]);
});
