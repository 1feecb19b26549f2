import { expect, test } from "vitest";
import { message, ours } from "@/test/documents";
import { unseenSince } from "./useChatScroll";

const list = [message({ id: "a" }), message({ id: "b" }), ours({ id: "c" }), message({ id: "d" })];

test("counts what others wrote after the place that was left", () => {
  expect(unseenSince(list, "a")).toBe(2);
  expect(unseenSince(list, "d")).toBe(0);
});

test("at the bottom nothing is unseen", () => {
  expect(unseenSince(list, null)).toBe(0);
});
