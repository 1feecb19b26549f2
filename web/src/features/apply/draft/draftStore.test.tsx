import { expect, test } from "vitest";
import { NO_ANSWERS } from "./answers";
import { EMPTY_DRAFT } from "./draft";
import { draftStore } from "./draftStore";

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const draft = {
  ...EMPTY_DRAFT,
  answers: { ...NO_ANSWERS, fullName: "Valentina" },
  changedAt: NOW,
};

const keeps = (days: number) => draftStore.open("a.b.c", NOW + days * DAY).answers.fullName !== "";

test("an unsent draft is kept for 30 days", () => {
  draftStore.save("a.b.c", draft);
  expect(keeps(29)).toBe(true);
  expect(keeps(31)).toBe(false);
});

test("a sent one for 7 days, whichever link is opened then", () => {
  draftStore.save("a.b.c", { ...draft, sentAt: NOW });
  expect(keeps(6)).toBe(true);
  draftStore.open("another.b.c", NOW + 8 * DAY);
  expect(localStorage).toHaveLength(0);
});

const token = (lastByte: number, language: string, time: string) => {
  const identity = [...Array<number>(14).fill(7), lastByte, 3];
  return `${btoa(String.fromCharCode(...identity) + language)}.${time}.signature`;
};

test("a link of the same conversation in another language finds the draft", () => {
  draftStore.save(token(1, "es", "then"), draft);
  expect(draftStore.open(token(1, "pt", "now"), NOW).answers.fullName).toBe("Valentina");
  expect(draftStore.open(token(2, "es", "then"), NOW)).toEqual(EMPTY_DRAFT);
});

test("what cannot be read is an empty draft", () => {
  draftStore.save("a.b.c", draft);
  localStorage.setItem(Object.keys(localStorage)[0] ?? "", "{");
  expect(draftStore.open("a.b.c", NOW)).toEqual(EMPTY_DRAFT);
});
