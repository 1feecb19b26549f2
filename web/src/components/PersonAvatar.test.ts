import { expect, test } from "vitest";
import { initials } from "./PersonAvatar";

test.each([
  ["Valentina Rodríguez", "VR"],
  ["ana", "A"],
  ["María José de la Concepción", "MC"],
  ["🌸 Camila", "C"],
  ["🌸", "?"],
  ["", "?"],
  ["+52 1 55 1234 5678", "#"],
])("%j is %s", (name, letters) => {
  expect(initials(name)).toBe(letters);
});
