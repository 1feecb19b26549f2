import { expect, test } from "vitest";
import { initials } from "./PersonAvatar";

test.each([
  ["Valentina Rodríguez", "VR"],
  ["ana", "A"],
  ["María José de la Concepción", "MC"],
  ["🌸 Camila", "C"],
  ["🌸", "?"],
  ["", "?"],
])("%j is %s", (name, letters) => {
  expect(initials(name)).toBe(letters);
});
