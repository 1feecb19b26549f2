import { expect, test } from "vitest";
import { message, ours } from "@/test/documents";
import { quotedBy } from "./quotedBy";

test("a reply finds its original by id and by the channel's sid", () => {
  const first = message({ id: "SMin" });
  const second = ours({ id: "ours-1", providerSid: "SMout" });
  const quoted = quotedBy([first, second]);
  expect(quoted(message({ replyTo: "SMin" }))).toBe(first);
  expect(quoted(message({ replyTo: "SMout" }))).toBe(second);
  expect(quoted(message({ replyTo: "SMgone" }))).toBeNull();
  expect(quoted(message())).toBeUndefined();
});
