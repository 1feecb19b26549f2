import { expect, test } from "vitest";
import type { Answers } from "./answers";
import { EMPTY_DRAFT, withAnswers, withFate, type Draft } from "./draft";
import { joined } from "./joined";
import { revived } from "./revived";

const change = (answers: Partial<Answers>, at: number, draft: Draft = EMPTY_DRAFT) =>
  withAnswers(draft, answers, at);
const both = (one: Draft, other: Draft) => {
  const [here, there] = [joined(one, other), joined(other, one)];
  expect(here.answers).toEqual(there.answers);
  expect(here.stamps).toEqual(there.stamps);
  return here;
};

test("of two tabs' drafts no answer of either is lost", () => {
  const { answers } = both(change({ fullName: "Valentina" }, 1), change({ city: "Lima" }, 2));
  expect(answers).toMatchObject({ fullName: "Valentina", city: "Lima" });
});

test("of one answer the one that was given last stays, also an empty one", () => {
  const first = change({ fullName: "Valentina", city: "Lima" }, 1);
  const { answers } = both(change({ city: "" }, 3, first), change({ fullName: "Vale" }, 2, first));
  expect(answers).toMatchObject({ fullName: "Vale", city: "" });
});

test("both tabs choose alike what was given in the same millisecond", () => {
  both(change({ fullName: "Ana" }, 1), change({ fullName: "Eva" }, 1));
});

test("a letter after the other in one millisecond is a later answer", () => {
  const first = change({ fullName: "Z" }, 1);
  expect(joined(change({ fullName: "A" }, 1, first), first).answers.fullName).toBe("A");
});

test("what was sent in one tab is sent in both; a change after that is not", () => {
  const typed = change({ fullName: "Ana" }, 1);
  const sent = withFate(typed, { sentAt: 2 }, 2);
  expect(both(typed, sent).sentAt).toBe(2);
  expect(both(change({ city: "Lima" }, 3, typed), sent).sentAt).toBeNull();
});

test("nothing new is no other draft", () => {
  const draft = change({ fullName: "Ana" }, 1);
  expect(joined(draft, { ...draft, step: 2 })).toBe(draft);
});

test("a draft that an earlier release kept keeps what was typed", () => {
  const kept = {
    answers: { fullName: "Ana", units: "imperial", feet: "5", inches: "7", height: "", shoe: "38" },
    step: 1,
    attempt: { id: "1", submittedAt: "2026-11-01T00:00:00Z" },
    sentAt: null,
    changedAt: 5,
  };
  expect(revived(kept)).toMatchObject({
    answers: {
      fullName: "Ana",
      units: "imperial",
      height: { units: "imperial", feet: "5", inches: "7" },
      shoe: { size: "38", system: "eu" },
    },
    attempt: { id: "1", waits: true },
  });
});

test("of what a device kept only what has its shape is believed", () => {
  expect(revived("x")).toBeNull();
  const odd = { answers: { fullName: 7, shifts: "mon", bust: null, city: "Lima" }, changedAt: 1 };
  expect(revived(odd)?.answers).toEqual({ ...EMPTY_DRAFT.answers, city: "Lima" });
});
