import type { ReactNode } from "react";
import { matches } from "@/lib/triage/matches";

/** One line of the palette. */
export interface Item {
  id: string;
  label: string;
  icon: ReactNode;
  note?: string;
  /** The shortcut that does the same. */
  keys?: readonly string[];
  run: () => void;
  /** Where the focus goes from there is its own matter: it waits until the palette has gone. */
  movesFocus?: true;
  /** It asks a question, and the palette stays. */
  stays?: true;
  /** Only for who types it: there are many of its kind. */
  isRare?: true;
}

export interface ItemGroup {
  id: string;
  label: string;
  items: readonly Item[];
  /** What was found elsewhere by what was typed. */
  isFound?: true;
}

const MOST = 8;

/** What matches the words that were typed; without any, what is not rare. */
export function matching(groups: readonly ItemGroup[], typed: string): ItemGroup[] {
  const isWanted = (item: Item) => (typed.trim() ? matches(item.label, typed) : !item.isRare);
  return groups
    .map((group) => ({
      ...group,
      items: group.isFound ? group.items : group.items.filter(isWanted).slice(0, limit(typed)),
    }))
    .filter(({ items }) => items.length > 0);
}

const limit = (typed: string) => (typed.trim() ? MOST : Infinity);
