import { expect, test } from "vitest";
import { at, conversation, HOUR, NOON } from "@/test/documents";
import { byUrgency, matching } from "./rows";

const row = (id: string, hoursLeft: number | null) =>
  conversation({
    id,
    windowClosesAt: hoursLeft === null ? null : at(NOON + hoursLeft * HOUR),
  });

test("the window that closes next comes first, closed ones last", () => {
  const rows = [row("closed", -3), row("calm", 20), row("never", null), row("soon", 1)];
  expect(byUrgency(rows, NOON).map(({ id }) => id)).toEqual(["soon", "calm", "closed", "never"]);
});

test("the search minds neither case nor accents", () => {
  const rows = [conversation({ id: "a", displayName: "Sofía Ñíguez" }), conversation({ id: "b" })];
  expect(matching(rows, " SOFIA n").map(({ id }) => id)).toEqual(["a"]);
  expect(matching(rows, "")).toHaveLength(2);
  expect(matching(rows, "nobody")).toEqual([]);
});
