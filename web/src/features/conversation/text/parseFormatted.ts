import { linksIn, type Link } from "./links";

export type Style = "bold" | "italic" | "strike";

export type Piece =
  | { kind: "text"; text: string }
  | { kind: "link"; href: string; text?: string }
  | { kind: "mono"; text: string }
  | { kind: Style; pieces: Piece[] };

interface Found {
  piece: Piece;
  end: number;
}

const STYLES: Partial<Record<string, Style>> = { "*": "bold", _: "italic", "~": "strike" };
const MONO = /```([^`](?:[\s\S]*?[^`])?)```|`([^`\n]+)`/y;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/** WhatsApp's *bold*, _italic_, ~strike~ and ```mono```, and web addresses, as data. */
export function parseFormatted(text: string, open: readonly Style[] = []): Piece[] {
  const pieces: Piece[] = [];
  const links = linksIn(text);
  let plain = "";
  let at = 0;
  const flush = () => {
    if (plain) pieces.push({ kind: "text", text: plain });
    plain = "";
  };
  while (at < text.length) {
    const found = linkAt(links, at) ?? monoAt(text, at) ?? styledAt(text, at, open);
    if (!found) {
      plain += text.charAt(at++);
      continue;
    }
    flush();
    pieces.push(found.piece);
    at = found.end;
  }
  flush();
  return pieces;
}

function linkAt(links: ReadonlyMap<number, Link>, at: number): Found | null {
  const link = links.get(at);
  if (!link) return null;
  const { href, text, end } = link;
  return { piece: { kind: "link", href, ...(text !== href && { text }) }, end };
}

function monoAt(text: string, at: number): Found | null {
  if (text.charAt(at) !== "`") return null;
  MONO.lastIndex = at;
  const match = MONO.exec(text);
  if (!match) return null;
  return {
    piece: { kind: "mono", text: match[1] ?? match[2] ?? "" },
    end: at + match[0].length,
  };
}

function styledAt(text: string, at: number, open: readonly Style[]): Found | null {
  const sign = text.charAt(at);
  const style = STYLES[sign];
  if (!style || open.includes(style) || WORD.test(text.charAt(at - 1))) return null;
  const end = closing(text, at, sign);
  if (end === null) return null;
  const pieces = parseFormatted(text.slice(at + 1, end), [...open, style]);
  return { piece: { kind: style, pieces }, end: end + 1 };
}

/** Where the style that opens at `at` ends: on the same line, tight around its words. */
function closing(text: string, at: number, sign: string): number | null {
  const first = text.charAt(at + 1);
  if (!first || SPACE.test(first) || first === sign) return null;
  for (let end = at + 2; end < text.length; end++) {
    const letter = text.charAt(end);
    if (letter === "\n") return null;
    const isTight = letter === sign && !SPACE.test(text.charAt(end - 1));
    if (isTight && !WORD.test(text.charAt(end + 1))) return end;
  }
  return null;
}
