const BEGIN = "#note-";

/** The end of a conversation's address that leads to this note. */
export const noteHash = (id: string) => `${BEGIN}${encodeURIComponent(id)}`;

/** The note that an address leads to. */
export function wantedNote(hash: string): string | null {
  return hash.startsWith(BEGIN) ? decodeURIComponent(hash.slice(BEGIN.length)) : null;
}
