import { expect, test } from "vitest";
import { parseFormatted, type Piece } from "./parseFormatted";

const text = (words: string): Piece => ({ kind: "text", text: words });
const link = (href: string): Piece => ({ kind: "link", href });

test("WhatsApp's signs become styles", () => {
  expect(parseFormatted("a *b* _c_ ~d~ ```e```")).toEqual([
    text("a "),
    { kind: "bold", pieces: [text("b")] },
    text(" "),
    { kind: "italic", pieces: [text("c")] },
    text(" "),
    { kind: "strike", pieces: [text("d")] },
    text(" "),
    { kind: "mono", text: "e" },
  ]);
});

test("styles nest", () => {
  expect(parseFormatted("*a _b_*")).toEqual([
    { kind: "bold", pieces: [text("a "), { kind: "italic", pieces: [text("b")] }] },
  ]);
});

test.each(["2*3*4", "* a *", "snake_case_name", "*a\nb*", "**", "***", "_ _", "~", "```", "*a"])(
  "%j stays as it was written",
  (words) => {
    expect(parseFormatted(words)).toEqual([text(words)]);
  },
);

test("mono keeps signs and line breaks", () => {
  expect(parseFormatted("```*a*\nb```")).toEqual([{ kind: "mono", text: "*a*\nb" }]);
});

test.each([
  ["see https://example.com/a_b_c?x=1.", "https://example.com/a_b_c?x=1"],
  ["(http://example.com)", "http://example.com"],
  ["*https://example.com*", "https://example.com"],
  ["https://es.wikipedia.org/wiki/Moda_(ropa)", "https://es.wikipedia.org/wiki/Moda_(ropa)"],
  ["(https://x.yz/a_(b))", "https://x.yz/a_(b)"],
  ["<https://example.com/x>", "https://example.com/x"],
  ["[https://example.com/x]", "https://example.com/x"],
  ["[foto](https://example.com/x).", "https://example.com/x"],
  ["«https://example.com/x»", "https://example.com/x"],
  ["¿https://example.com/x?", "https://example.com/x"],
  ["“https://example.com/x”,", "https://example.com/x"],
  ["https://x.yz.", "https://x.yz"],
  ["https://a.bc/c?d=e,", "https://a.bc/c?d=e"],
  ["https://example.com/x...", "https://example.com/x"],
  ["_https://example.com/a_", "https://example.com/a"],
  ["https://ñandú.cl/á", "https://ñandú.cl/á"],
  ["HTTPS://EXAMPLE.COM/X", "HTTPS://EXAMPLE.COM/X"],
])("in %j the address is found without its surroundings", (words, href) => {
  const found = JSON.stringify(parseFormatted(words));
  expect(found).toContain(JSON.stringify(link(href)));
});

test.each([
  ["(www.example.com/x)", "www.example.com/x", "https://www.example.com/x"],
  ["escríbeme: wa.me/5215512345678.", "wa.me/5215512345678", "https://wa.me/5215512345678"],
  ["mira instagram.com/ana.", "instagram.com/ana", "https://instagram.com/ana"],
  ["(estudio.com.mx)", "estudio.com.mx", "https://estudio.com.mx"],
  ["youtu.be/abc", "youtu.be/abc", "https://youtu.be/abc"],
  ["márcame al 55 1234 5678!", "55 1234 5678", "tel:5512345678"],
  ["es +52 (55) 1234-5678.", "+52 (55) 1234-5678", "tel:+525512345678"],
  ["<ana@example.com>", "ana@example.com", "mailto:ana@example.com"],
])("in %j what is written leads where it is meant to", (words, written, href) => {
  expect(parseFormatted(words)).toContainEqual({ kind: "link", href, text: written });
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt://example.com/%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "ftp://example.com",
  "https://",
  "https://localhost",
  "https://google.com@evil.example",
  "xhttps://example.com",
  "mira.esto",
  "hola.me gusta",
  "no sé.es que",
  "nací el 2004-11-22",
  "22/11/2004 a las 10:30",
  "90-60-90, 1.72 y 55 kg",
  "cuesta $1234567890",
  "CURP GOMA040101MDFRRN09",
  "https://аррӏе.com",
  "https://раypal.com/x",
  "//example.com",
])("%j is no link", (words) => {
  expect(JSON.stringify(parseFormatted(words))).not.toContain('"link"');
});

test("a direction mark ends an address, so that it cannot be turned around", () => {
  expect(parseFormatted("https://example.com/\u202egpj.exe")).toEqual([
    link("https://example.com/"),
    text("\u202egpj.exe"),
  ]);
});

test("hostile repetition costs no time to speak of", () => {
  const begun = performance.now();
  for (const sign of ["*a ", "_a", "```", "`a", "https://a", "~"])
    parseFormatted(sign.repeat(2000));
  expect(performance.now() - begun).toBeLessThan(2000);
});
