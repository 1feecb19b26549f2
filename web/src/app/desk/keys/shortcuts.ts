import { CARD_KEYS, type CardKey } from "@/features/board/card/cardKeys";
import type { Command } from "@/lib/api/commands";

// What keys do, in one place: what listens, the dialog of all keys, the hints of the command
// palette and docs/desk.md are made from it. Words stand in texts, under `key.` and the id.

export const GROUPS = ["list", "conversation", "board", "go", "always"] as const;
export type Group = (typeof GROUPS)[number];

interface Entry {
  id: string;
  /** As `KeyboardEvent.key` names them, one after the other; Mod is Ctrl, on a Mac ⌘. */
  keys: readonly string[];
  group: Group;
  /** Only for those who may do this. */
  command?: Command;
  /** It is no single letter, so it stays when those are switched off. */
  isSafe?: true;
  /** Held down it does its work again and again. */
  repeats?: true;
  /** What has the focus knows this key by itself. */
  isItsOwn?: true;
}

export const SHORTCUTS = [
  { id: "next", keys: ["j"], group: "list", repeats: true },
  { id: "previous", keys: ["k"], group: "list", repeats: true },
  { id: "open", keys: ["Enter"], group: "list", isSafe: true, isItsOwn: true },
  { id: "select", keys: ["x"], group: "list", command: "assign" },
  { id: "search", keys: ["/"], group: "list" },

  { id: "reply", keys: ["r"], group: "conversation", command: "sendMessage" },
  {
    id: "recall",
    keys: ["ArrowUp"],
    group: "conversation",
    command: "sendMessage",
    isSafe: true,
    isItsOwn: true,
  },
  { id: "note", keys: ["n"], group: "conversation", command: "addNote" },
  { id: "assign", keys: ["a"], group: "conversation", command: "assign" },
  { id: "close", keys: ["e"], group: "conversation", command: "setStatus" },
  { id: "snooze", keys: ["s"], group: "conversation", command: "snooze" },
  { id: "tag", keys: ["t"], group: "conversation", command: "changeTags" },
  { id: "unread", keys: ["u"], group: "conversation", command: "markUnread" },

  { id: "go.mine", keys: ["g", "m"], group: "go" },
  { id: "go.unassigned", keys: ["g", "u"], group: "go" },
  { id: "go.all", keys: ["g", "a"], group: "go" },
  { id: "go.needsAnswer", keys: ["g", "n"], group: "go" },
  { id: "go.windowClosing", keys: ["g", "w"], group: "go" },
  { id: "go.flagged", keys: ["g", "f"], group: "go" },
  { id: "go.snoozed", keys: ["g", "s"], group: "go" },
  { id: "go.closed", keys: ["g", "c"], group: "go" },
  { id: "go.stages", keys: ["g", "b"], group: "go" },
  { id: "go.team", keys: ["g", "t"], group: "go", command: "setAccess" },

  { id: "palette", keys: ["Mod", "k"], group: "always", isSafe: true },
  { id: "help", keys: ["?"], group: "always" },
  { id: "back", keys: ["Escape"], group: "always", isSafe: true },
] as const satisfies readonly Entry[];

export type ShortcutId = (typeof SHORTCUTS)[number]["id"];
export type Shortcut = Entry & { id: ShortcutId };

export const ALL: readonly Shortcut[] = SHORTCUTS;

type Told = Pick<Entry, "keys" | "group" | "command"> & { id: ShortcutId | CardKey };

/** With those that a card of the board knows by itself: all that somebody can be told of. */
export const TOLD: readonly Told[] = [
  ...ALL,
  ...CARD_KEYS.map((one): Told => {
    const { id, keys } = one;
    const told = { id, keys, group: "board" } as const;
    return "isMove" in one ? { ...told, command: "moveStage" } : told;
  }),
];

/** The keys of a shortcut. */
export const keysOf = (id: ShortcutId) => ALL.find((one) => one.id === id)?.keys ?? [];
