import { expect, test } from "vitest";
import { exportCsv, type ExportedRow, type ExportWords } from "./exportCsv";

const WORDS: ExportWords = {
  columns: ["Name", "Number", "City", "Born", "Height", "Stage", "Status", "Tags", "Whose", "Last"],
  stage: (stage) => `stage ${stage}`,
  status: (status) => status,
  tag: (key) => key.toUpperCase(),
  colleague: (uid) => `name of ${uid}`,
};
const ROW: ExportedRow = {
  id: "c1",
  name: "Valentina Ríos",
  number: null,
  city: null,
  birthDate: null,
  heightCm: null,
  stage: "review",
  status: "open",
  tags: [],
  assigneeId: "rita",
  lastMessageAt: "2026-11-22T12:00:00.123456Z",
};

/** Here, wherever that is. */
const NOON = new Date("2026-11-22T12:00:00Z").toLocaleString("sv");

const lineOf = (change: Partial<ExportedRow>) =>
  exportCsv([{ ...ROW, ...change }], WORDS).split("\r\n")[1];

test("a file begins so that accents are read, and names its columns", () => {
  expect(exportCsv([], WORDS)).toBe(
    "\ufeffName,Number,City,Born,Height,Stage,Status,Tags,Whose,Last\r\n",
  );
});

test("a row says in words what the desk says", () => {
  expect(
    lineOf({ city: "Puebla", birthDate: "2004-05-31", heightCm: 174, tags: ["vip", "casting"] }),
  ).toBe(
    "Valentina Ríos,,Puebla,2004-05-31,174,stage review,open," +
      `"VIP, CASTING",name of rita,${NOON}`,
  );
});

test("a time is one that people and spreadsheets read", () => {
  expect(lineOf({})).toMatch(/,2026-11-2\d \d\d:\d\d:\d\d$/);
});

test("what is not known is empty", () => {
  expect(lineOf({})).toBe(`Valentina Ríos,,,,,stage review,open,,name of rita,${NOON}`);
});

test.each(["=1+1", "+525512345678", "-2", "@SUM(A1)", " =1", "\t=1"])(
  "%j is text, never a formula",
  (name) => {
    expect(lineOf({ name })).toMatch(/^"?'/);
  },
);

test("quotes, separators and lines stay inside their cell", () => {
  expect(lineOf({ name: 'Ana "la" Ríos, Paz' })).toMatch(/^"Ana ""la"" Ríos, Paz",/);
  expect(exportCsv([{ ...ROW, name: "one\ntwo" }], WORDS)).toContain('"one\ntwo"');
});
