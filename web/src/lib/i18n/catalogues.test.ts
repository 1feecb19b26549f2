import { expect, test } from "vitest";

import { CATALOGUES, translate, type Wording } from "./translate";

const forms = (wording: Wording) =>
  typeof wording === "string" ? [wording] : Object.values(wording);
const holes = (wording: Wording) =>
  forms(wording).map((text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort());

test.each(["es", "en"] as const)(
  "%s has every text, with the same holes and forms as English",
  (language) => {
    const catalogue = CATALOGUES[language];
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(CATALOGUES.en).sort());
    for (const [key, wording] of Object.entries(CATALOGUES.en) as [
      keyof typeof catalogue,
      Wording,
    ][]) {
      expect(holes(catalogue[key]), key).toEqual(holes(wording));
      expect(
        forms(catalogue[key]).every((text) => text.trim() !== ""),
        key,
      ).toBe(true);
    }
  },
);

test("fills in names and chooses the plural", () => {
  expect(translate("en", "inbox.unread", { count: 1 })).toBe("1 unread message");
  expect(translate("es", "inbox.unread", { count: 3 })).toBe("3 mensajes sin leer");
  expect(translate("es", "conversation.announce", { name: "{t} $&", text: "x" })).toBe("{t} $&: x");
});
