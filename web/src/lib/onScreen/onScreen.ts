import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

type Row = Identified<Conversation>;

/** What one part of the screen shows. */
export interface Part {
  /** The conversations that it lists, and those of them that are chosen. */
  rows?: readonly Row[];
  selected?: readonly Row[];
  clearSelection?: () => void;
  /** The conversation whose messages are to be seen. */
  open?: Row | null;
}

const parts = new Map<string, Part>();

/** What all parts show now: what keys and the command palette act on. */
export const onScreen = {
  show: (id: string, part: Part) => void parts.set(id, part),
  hide: (id: string) => void parts.delete(id),
  row: (id: string): Row | null => all(({ rows }) => rows).find((row) => row.id === id) ?? null,
  /** These as they are now; one that is no longer to be seen as it was. */
  current: (seen: readonly Row[]): Row[] => {
    const now = [onScreen.open(), ...onScreen.rows()];
    return seen.map((row) => now.find((one) => one?.id === row.id) ?? row);
  },
  rows: () => all(({ rows }) => rows),
  selected: () => all(({ selected }) => selected),
  clearSelection: () => parts.forEach((part) => part.clearSelection?.()),
  open: (): Row | null => [...parts.values()].findLast(({ open }) => open)?.open ?? null,
};

const all = (of: (part: Part) => readonly Row[] | undefined) =>
  [...parts.values()].flatMap((part) => of(part) ?? []);
