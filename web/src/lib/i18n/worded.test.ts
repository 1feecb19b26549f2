import { expect, test } from "vitest";
import { worded } from "./worded";

const UNREAD = { one: "{count} mensaje sin leer", other: "{count} mensajes sin leer" };

test("fills in names, and does not read in them", () => {
  expect(worded("{name}: {text}", "es", { name: "{text} $&", text: "x" })).toBe("{text} $&: x");
});

test("a hole without a value stays to be seen", () => {
  expect(worded("Hola, {name}", "es")).toBe("Hola, {name}");
});

test("chooses the plural by the rules of the language", () => {
  expect(worded(UNREAD, "es", { count: 1 })).toBe("1 mensaje sin leer");
  expect(worded(UNREAD, "es", { count: 3 })).toBe("3 mensajes sin leer");
  expect(worded(UNREAD, "es", { count: 1_000_000 })).toBe("1000000 mensajes sin leer");
  expect(worded({ one: "one", other: "other" }, "pt", { count: 0 })).toBe("one");
});
