import { expect, test } from "vitest";
import { at, conversation, HOUR, NOON } from "@/test/documents";
import type { Row } from "../rows";
import { covers, foundIn, wantedBy } from "./found";

const TAGS = new Map([["vip", { key: "vip", label: "V.I.P. Milán" }]]);

/** A row with the words that the back end keeps for it. */
function row(id: string, change: Partial<Row>, search: string[]) {
  return conversation({ id, ...change, search });
}

const ana = row("ana", { displayName: "Ana Ríos" }, ["a", "an", "ana", "r", "ri", "rio", "rios"]);
const find = (q: string, ...rows: Row[]) =>
  foundIn([rows], wantedBy(q, TAGS.values()), TAGS).map(({ row: { id }, how }) => [id, how]);

test("finds by the beginning of each word, without its accents", () => {
  expect(find("RÍO an", ana)).toEqual([["ana", "name"]]);
  expect(find("ana ruiz", ana)).toEqual([]);
});

test("finds by the end of the number, however it is written", () => {
  const bea = row("bea", { displayName: "Bea" }, ["5678", "345678"]);
  expect(find("34 56-78", ana, bea)).toEqual([["bea", "number"]]);
});

test("finds by a number in a tag's name, as well as by the end of a phone number", () => {
  const year = new Map([["verano", { key: "verano", label: "Verano 2027" }]]);
  const tagged = row("tagged", { displayName: "Ana", tags: ["verano"] }, ["ana"]);
  const ends = row("ends", { displayName: "Bea", tags: [] }, ["2027", "12027"]);
  const wanted = wantedBy("2027", year.values());
  const found = foundIn([[tagged, ends]], wanted, year).map(({ row: { id }, how }) => [id, how]);
  expect(found).toEqual([
    ["tagged", "tag"],
    ["ends", "number"],
  ]);
});

test("finds by the city, and says so", () => {
  const form = { ...conversation().form, city: "São Paulo" } as Row["form"];
  const cleo = row("cleo", { displayName: "Cleo", form }, ["cleo", "sao", "paulo"]);
  expect(find("são", cleo)).toEqual([["cleo", "city"]]);
});

test("finds by what a tag is called now, together with other words", () => {
  const tagged = { ...ana, tags: ["vip"] };
  expect(find("mil", tagged, ana)).toEqual([["ana", "tag"]]);
  expect(find("mila rio", tagged)).toEqual([["ana", "name"]]);
  expect(wantedBy("mila rio", TAGS.values()).leads).toEqual([
    { word: "mila", tags: ["vip"], isCut: false },
    { word: "rio", tags: [], isCut: false },
  ]);
});

test("whoever goes on typing a word is among those who were found by its beginning", () => {
  const lead = (word: string, ...tags: string[]) => ({ word, tags, isCut: false });
  expect(covers(lead("zum"), lead("zumba"))).toBe(true);
  expect(covers(lead("zumba"), lead("zum"))).toBe(false);
  expect(covers(lead("ver", "verano"), lead("vera", "verano"))).toBe(true);
  expect(covers(lead("ver"), lead("vera", "verano"))).toBe(false); // the tag is new
  expect(covers(lead("5678"), lead("5678"))).toBe(true);
  expect(covers(lead("5678"), lead("56789"))).toBe(false); // another end of a number
});

test("the newest come first, then those whose last message holds the words", () => {
  const said = (id: string, hours: number, preview: string) =>
    row(id, { lastMessage: { ...ana.lastMessage, at: at(NOON + hours * HOUR), preview } }, []);
  const older = { ...ana, id: "older", lastMessage: { ...ana.lastMessage, at: at(NOON - HOUR) } };
  expect(find("ana", said("said", 5, "Soy Ana"), older, ana)).toEqual([
    ["ana", "name"],
    ["older", "name"],
    ["said", "message"],
  ]);
});

test("each is found once, and nobody without a word", () => {
  expect(foundIn([[ana], [ana]], wantedBy("ana", []), TAGS)).toHaveLength(1);
  expect(find("", ana)).toEqual([]);
  expect(find("💖", ana)).toEqual([]);
});
