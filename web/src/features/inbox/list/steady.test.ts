import { expect, test } from "vitest";
import { conversation } from "@/test/documents";
import type { Row } from "../rows";
import { NOTHING_YET, steady } from "./steady";

const row = (id: string, message = "m1") =>
  conversation({ id, lastMessage: { ...conversation().lastMessage, id: message } });
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join("");
const rows = (names: string) => Array.from(names).map((id) => row(id));

const AT_TOP = { isReading: false, openId: null, seesAll: true };
const READING = { ...AT_TOP, isReading: true };
const before = steady(NOTHING_YET, rows("abc"), AT_TOP);

test("at the top the list is as it is", () => {
  expect(steady(before, rows("cab"), AT_TOP)).toMatchObject({ rows: rows("cab"), news: 0 });
});

test("nothing moves while somebody reads further down; what is new is counted", () => {
  const now = [row("x"), row("c", "m2"), ...rows("abd")];
  const shown = steady(before, now, READING);
  expect(ids(shown.rows)).toBe("abcd");
  expect(shown.rows[2]?.lastMessage.id).toBe("m2");
  expect(shown.news).toBe(2);
  expect(ids(steady(shown, now, AT_TOP).rows)).toBe("xcabd");
});

test("rows that leave stay where they are read, and go when one is back at the top", () => {
  const shown = steady(before, rows("ac"), READING);
  expect(ids(shown.rows)).toBe("abc");
  expect(ids(steady(shown, rows("ac"), AT_TOP).rows)).toBe("ac");
});

test("the open row keeps its place after it has left the list, until another is opened", () => {
  const open = { ...AT_TOP, openId: "b" };
  const shown = steady(steady(before, rows("abc"), open), rows("nac"), open);
  expect(ids(shown.rows)).toBe("nabc");
  expect(ids(steady(shown, rows("nac"), { ...open, openId: "c" }).rows)).toBe("nac");
});

test("the first row can be the one that is kept", () => {
  expect(ids(steady(before, rows("bc"), { ...AT_TOP, openId: "a" }).rows)).toBe("abc");
});

test("who sees their own keeps no row that left: it may be somebody else's now", () => {
  const own = { ...READING, seesAll: false };
  expect(ids(steady(before, rows("ac"), own).rows)).toBe("ac");
  expect(ids(steady(before, rows("ac"), { ...own, openId: "b" }).rows)).toBe("abc");
});
