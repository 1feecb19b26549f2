import { expect, test } from "vitest";
import { formatPhone, personName } from "./phone";

test.each([
  ["whatsapp:+5215512345678", "+52 1 55 1234 5678"],
  ["whatsapp:+525512345678", "+52 55 1234 5678"],
  ["whatsapp:+5491123456789", "+54 9 11 2345 6789"],
  ["whatsapp:+573001234567", "+57 300 123 4567"],
  ["whatsapp:+14155238886", "+1 415 523 8886"],
  ["whatsapp:+447700900123", "+44 7700 900123"],
  ["whatsapp:+4915112345678", "+49 151 123 456 78"],
  ["whatsapp:MX.business-scoped-id", ""],
  ["", ""],
])("%s reads as %s", (address, words) => {
  expect(formatPhone(address)).toBe(words);
});

test("people without a name are called by their number", () => {
  expect(personName("+5215512345678")).toBe("+52 1 55 1234 5678");
  expect(personName("Valentina +1")).toBe("Valentina +1");
});
