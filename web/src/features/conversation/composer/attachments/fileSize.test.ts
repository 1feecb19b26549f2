import { expect, test } from "vitest";
import { MOST_IMAGE_BYTES } from "@/lib/limits";
import { fileSize } from "./fileSize";

test.each([
  [0, "0\u00a0kB"],
  [1, "1\u00a0kB"],
  [700 * 1024, "700\u00a0kB"],
  [MOST_IMAGE_BYTES, "5\u00a0MB"],
  [MOST_IMAGE_BYTES + 1, "5,1\u00a0MB"],
  [6_000_000, "5,8\u00a0MB"],
])("%i bytes are never told as fewer", (bytes, words) => {
  expect(fileSize(bytes, "es")).toBe(words);
});
