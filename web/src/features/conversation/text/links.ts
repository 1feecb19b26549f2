import { LinkifyIt } from "linkify-it";

/** An address in a text: from where it begins to `end`. */
export interface Link {
  href: string;
  /** As it was written. */
  text: string;
  end: number;
}

const LONGEST = 2000;
// What no address holds: control and direction characters, and quotes that close one around it.
const FOREIGN = /[\p{C}"'`<>«»“”‘’]/u;
// WhatsApp's own signs around it, and what ends a sentence.
const TRAILING = /[.,;:!?*_~…]$/u;
// After an address's last sign: the host is yet to come, or what is personal in it is masked.
const GOES_ON = /^.=?[@•]|^.?=…/u;
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

// Bare names (`example.com`): in many sentences a point has no space behind it (`hola.me gusta`), so
// only with an ending that is no word, or with a path.
const SURE_ENDING = /\.(?:com|net|org|mx|br|ar|cl|pe|app|link|info|io)$/i;
// With its country's sign, or as long as numbers are that one dials; neither dates nor measures.
const PHONE =
  /(?<![\p{L}\p{N}_/.,:+@#$-])(?:\+\d(?:[ ().-]{0,2}\d){7,14}|\(?\d{2,4}\)?(?:[ -]?\d){8,11})(?![\p{L}\p{N}_/@-]|[.,:]\d)/gu;

const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false });
finder.add("ftp:", null).add("//", null);
for (const bare of ["www.", "wa.me/"]) {
  finder.add(bare, {
    validate(text, start, self) {
      const whole = `https://${bare}${text.slice(start, start + LONGEST)}`;
      const found = self.matchAtStart(whole);
      return Math.max(0, (found?.raw.length ?? 0) - `https://${bare}`.length);
    },
    normalize: (match) => {
      match.url = `https://${match.url}`;
    },
  });
}

/** The addresses of the open web and of e-mail, and the phone numbers in `text`, by where they begin. */
export function linksIn(text: string): ReadonlyMap<number, Link> {
  const links = new Map<number, Link>();
  for (const { index, raw, url, schema } of finder.match(text) ?? []) {
    const written = trimmed(raw);
    if (schema === "" && !isSurelyAnAddress(written)) continue;
    const href =
      schema === "" ? `https://${written}` : url.slice(0, url.length - raw.length) + written;
    const isPart = GOES_ON.test(text.slice(index, index + raw.length + 2).slice(raw.length - 1));
    if (!isPart && (schema === "mailto:" ? written === raw : isSafe(href))) {
      links.set(index, { href, text: written, end: index + written.length });
    }
  }
  addPhones(text, links);
  return links;
}

function isSurelyAnAddress(written: string): boolean {
  const [host = "", ...path] = written.split("/");
  return SURE_ENDING.test(host) || path.join("/") !== "";
}

function addPhones(text: string, links: Map<number, Link>) {
  const taken = [...links].map(([from, { end }]) => [from, end] as const);
  for (const { index, 0: written } of text.matchAll(PHONE)) {
    const end = index + written.length;
    if (taken.some(([from, to]) => index < to && from < end)) continue;
    links.set(index, { href: `tel:${written.replace(/[^+\d]/g, "")}`, text: written, end });
  }
}

/** Only the open web, no name that poses as another, and nothing before an @ that could. */
function isSafe(address: string): boolean {
  const url = URL.parse(address);
  if (!url || address.length > LONGEST) return false;
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  const host = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? "";
  const isPlain = url.hostname.includes(".") && !NOT_LATIN.test(host);
  return isWeb && isPlain && !url.username && !url.password;
}

function trimmed(raw: string): string {
  const cut = raw.search(FOREIGN);
  let end = cut < 0 ? raw : raw.slice(0, cut);
  while (TRAILING.test(end)) end = end.slice(0, -1);
  return end;
}
