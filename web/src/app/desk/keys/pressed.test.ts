import { expect, test } from "vitest";
import { meaning } from "./pressed";
import { ALL } from "./shortcuts";

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});
const meant = (key: string, before: string | null = null, held: Partial<KeyboardEvent> = {}) => {
  const found = meaning(press(key, held), before);
  return typeof found === "object" ? (found?.id ?? null) : found;
};

test("no key stands for two things, and none for what begins another", () => {
  const spelled = ALL.map(({ keys }) => keys.join(" "));
  expect(new Set(spelled).size).toBe(spelled.length);
  for (const { keys } of ALL.filter((one) => one.keys.length > 1)) {
    expect(spelled).not.toContain(keys[0]);
  }
});

test("a letter does what it stands for, with Caps Lock too", () => {
  expect(meant("e")).toBe("close");
  expect(meant("E")).toBe("close");
});

test("g waits for the letter that says where to", () => {
  expect(meant("g")).toBe("begins");
  expect(meant("m", "g")).toBe("go.mine");
  expect(meant("q", "g")).toBe(null);
});

test("signs are known by what they write, wherever a layout has them", () => {
  expect(meant("/", null, { shiftKey: true })).toBe("search");
  expect(meant("?", null, { shiftKey: true })).toBe("help");
  expect(meant("?")).toBe("help");
});

test("other chords are the browser's", () => {
  expect(meant("e", null, { ctrlKey: true })).toBe(null);
  expect(meant("a", null, { metaKey: true })).toBe(null);
  expect(meant("j", null, { altKey: true })).toBe(null);
  expect(meant("J", null, { shiftKey: true })).toBe(null);
  expect(meant("k", null, { isComposing: true })).toBe(null);
});

test("Ctrl and ⌘ with K open the palette", () => {
  expect(meant("k", null, { ctrlKey: true })).toBe("palette");
  expect(meant("K", null, { metaKey: true })).toBe("palette");
});
