const LONGEST_MESSAGE = 4_096;
const LETTERS = /^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{8}$/;

// Within a pasted message only what is written as the chat shows it: many words have eight letters.
const IN_A_MESSAGE =
  /(?<![\p{L}\p{N}])([2-9A-HJKMNP-Z]{4})[-\u2010-\u2015]([2-9A-HJKMNP-Z]{4})(?![\p{L}\p{N}])/u;

/** `XXXX-XXXX` as the chat shows it, however it was typed; null when it cannot be a code. */
export function codeIn(typed: string): string | null {
  const found = IN_A_MESSAGE.exec(typed.slice(0, LONGEST_MESSAGE));
  if (found) return `${found[1]}-${found[2]}`;
  const bare = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
  return LETTERS.test(bare) ? `${bare.slice(0, 4)}-${bare.slice(4)}` : null;
}
