/* eslint-disable no-control-regex -- removing control characters is the point */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What strangers wrote, without characters that can harm: lone surrogates, control characters. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(CONTROL, "");
}

/** The same on one line and without direction marks: for names, titles and labels. */
export function plainLine(text: string): string {
  return plainText(text.replace(/\s+/g, " ")).replace(DIRECTION, "").trim();
}
