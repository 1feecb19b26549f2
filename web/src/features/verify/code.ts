const LETTERS = /^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{8}$/;

/** `XXXX-XXXX` as the chat shows it, however it was typed; null when it cannot be a code. */
export function codeIn(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
  return LETTERS.test(bare) ? `${bare.slice(0, 4)}-${bare.slice(4)}` : null;
}
