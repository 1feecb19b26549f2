import { expect, test } from "vitest";
import { message, ours } from "@/test/documents";
import { idsNear, unseenSince } from "./useChatScroll";

const list = [message({ id: "a" }), message({ id: "b" }), ours({ id: "c" }), message({ id: "d" })];

test("counts what others wrote after the place that was left", () => {
  expect(unseenSince(list, "a")).toBe(2);
  expect(unseenSince(list, "d")).toBe(0);
});

test("at the bottom nothing is unseen", () => {
  expect(unseenSince(list, null)).toBe(0);
});

test("what is near the place is a screen above it and one below, at the bottom the newest", () => {
  const many = Array.from({ length: 500 }, (_, index) => message({ id: `m${index}` }));
  const near = idsNear(many, { id: "m200", top: 0 });
  expect([near.has("m150"), near.has("m250"), near.has("m300")]).toEqual([true, true, false]);
  expect(idsNear(many, "bottom")).toContain("m499");
  expect(idsNear(many, "bottom")).not.toContain("m400");
});
