// Folds as functions/wasaprecruit/domain/tags.py does: tests/fixtures/tag-keys.json.

/** Three of them are blank in spite of their properties: see domain/visible.py. */
const SPACES = /[\p{White_Space}\u2800\u{1D159}\uFFFC]+/gu;
const NEVER_SEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
const DOTTED = /i\u0307+/gu;

/** The key that a tag gets which is created with this name: what all its spellings share. */
export function keyOf(name: string): string {
  const bare = name.replace(SPACES, " ").replace(NEVER_SEEN, "");
  // Up and down again: so ß is ss, and a Turkish i is an i, with and without a dot.
  const small = bare.normalize("NFC").toLowerCase().toUpperCase().toLowerCase();
  const plain = small.normalize("NFC").replace(DOTTED, "i").replaceAll("ς", "σ");
  return plain.normalize("NFC").replace(/ +/g, " ").trim();
}
