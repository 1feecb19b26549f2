/** WhatsApp's text: links, *bold*, _italic_, ~struck~, ```code```; built from nodes, never markup. */

import { el } from "./dom.js";

const LINK = /\bhttps?:\/\/[^\s<>"]+/g;
const TRAILING = /[.,;:!?)\]'*_~]+$/;
const STYLED =
  /(```[^`]+```|(?<![\w*])\*\S(?:[^*\n]*\S)?\*(?![\w*])|(?<![\w_])_\S(?:[^_\n]*\S)?_(?![\w_])|(?<![\w~])~\S(?:[^~\n]*\S)?~(?![\w~]))/;
const TAGS = { "*": "strong", _: "em", "~": "s", "`": "code" };
const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]*\s*){1,3}$/u;

export const isEmojiOnly = (text) => EMOJI_ONLY.test(text.trim());

export function formatted(text) {
  const nodes = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(LINK)) {
    const address = found.replace(TRAILING, "");
    const link = anchor(address);
    if (!link) continue;
    nodes.push(...styled(text.slice(end, index)), link);
    end = index + address.length;
  }
  return [...nodes, ...styled(text.slice(end))];
}

export function anchor(address, words = address) {
  if (!URL.canParse(address)) return null;
  if (!["http:", "https:"].includes(new URL(address).protocol)) return null;
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, words);
}

function styled(text) {
  return text.split(STYLED).filter(Boolean).map(styledPart);
}

function styledPart(part) {
  const tag = TAGS[part[0]];
  if (!tag || part.length < 3 || !STYLED.test(part)) return part;
  const width = tag === "code" ? 3 : 1;
  return el(tag, {}, part.slice(width, -width));
}
