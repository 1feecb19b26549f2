import { expect, test } from "vitest";
import { conversation } from "@/test/documents";
import { FORMSUMMARY } from "@/lib/defaults";
import { at, NOON } from "@/test/documents";
import { byShortcut, foundBy, wordingFor } from "./found";
import type { KeptReply } from "./QuickRepliesContext";
import { filledFor, unknownVariables, variablesIn } from "./variables";

const reply = (shortcut: string, change: Partial<KeptReply> = {}): KeptReply => ({
  id: `${change.ownerId ?? "rita"}-${shortcut}`,
  ownerId: "rita",
  shortcut,
  title: "",
  texts: { es: "Hola", en: null, pt: null },
  updatedAt: at(NOON),
  by: "rita",
  ...change,
});

const form = { ...FORMSUMMARY, submissionId: "f", at: at(NOON) };

test("what the file knows is filled in, in the language of the text; the link stays", () => {
  const person = conversation({
    form: { ...form, firstName: "Valentina" },
    checklist: { face: "p1" },
  });
  const text = "Hola {firstName}, falta {missingPhotos}: {formLink}";
  expect(filledFor(person, text, "es")).toEqual({
    text: "Hola Valentina, falta perfil y cuerpo entero: {formLink}",
    open: [],
  });
  expect(filledFor(person, "{missingPhotos}", "en").text).toBe("profile and full length");
});

test.each([
  ["Sofía Ríos", "Sofía"],
  ["🌸sofi🌸", null],
  ["+5215512345678", null],
  ["", null],
])("without a form %s is called %s", (displayName, name) => {
  const filled = filledFor(conversation({ displayName, form: null }), "Hola {firstName}", "es");
  expect(filled).toEqual(
    name ? { text: `Hola ${name}`, open: [] } : { text: "Hola {firstName}", open: ["firstName"] },
  );
});

test("where no photo is missing there is nothing to say about them", () => {
  const checklist = { face: "1", profile: "2", full_length: "3" };
  expect(filledFor(conversation({ checklist }), "{missingPhotos}", "es").open).toEqual([
    "missingPhotos",
  ]);
});

test("variables are a closed list", () => {
  const text = "{firstName} {formLink} {firstname} { } {x} {x} :{";
  expect(variablesIn(text)).toEqual(["firstName", "formLink"]);
  expect(unknownVariables(text)).toEqual(["firstname", " ", "x"]);
});

test("one's own stands before the shared one of the same shortcut", () => {
  const all = [reply("hola", { ownerId: "shared" }), reply("Zeta"), reply("Holá"), reply("adiós")];
  expect(byShortcut(all).map(({ id }) => id)).toEqual([
    "rita-adiós",
    "rita-Holá",
    "shared-hola",
    "rita-Zeta",
  ]);
});

test("found by the shortcut's beginning, then by the title, however it is typed", () => {
  const all = [
    reply("fotos", { title: "Pedir fotos" }),
    reply("ficha", { title: "Otra fotografía" }),
  ];
  const ids = (typed: string) => foundBy(typed, all).map(({ shortcut }) => shortcut);
  expect(ids("FÓTO")).toEqual(["fotos", "ficha"]);
  expect(ids("fi")).toEqual(["ficha"]);
  expect(ids("")).toEqual(["fotos", "ficha"]);
  expect(ids("zzz")).toEqual([]);
});

test("it is said in the person's language, else in one that it has", () => {
  const both = reply("x", { texts: { es: null, en: "Hi", pt: "Oi" } });
  expect(wordingFor(both, "pt")).toEqual({ language: "pt", text: "Oi" });
  expect(wordingFor(both, "es")).toEqual({ language: "en", text: "Hi" });
  expect(wordingFor(both, null).text).toBe("Hi");
});
