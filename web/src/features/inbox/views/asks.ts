import { CONVERSATION } from "@/lib/defaults";
import type { Conversation } from "@/lib/documents";
import { WEIGHTIEST_FIRST, type Flag } from "@/lib/flags";
import {
  kindOf,
  ownerOf,
  sortsOf,
  stageOf,
  tagOf,
  type PlainView,
  type Sort,
  type View,
} from "./views";

type Operator = "==" | ">" | "<=" | "array-contains" | "array-contains-any";
export type Condition = readonly [field: string, operator: Operator, value: unknown];
export type Order = readonly [field: string, direction: "asc" | "desc"];

/** What a view asks of Firestore, as data: tests hold the indexes to it. */
export interface Asks {
  where: readonly Condition[];
  order: readonly Order[];
}

interface Asking {
  uid: string;
  /** In milliseconds. */
  now: number;
}

const SOON_MS = 4 * 3_600_000;
const EVER = new Date(0);

/** These ask for an answer, and stand in that view. */
const ONLY_ANSWERS: readonly Flag[] = ["human_wanted", "misunderstood"];

/** Who sees their own asks for each of them twice, and Firestore takes 30 alternatives. */
export const FLAGGED = WEIGHTIEST_FIRST.filter((flag) => !ONLY_ANSWERS.includes(flag));

const OPEN: readonly Condition[] = [
  ["status", "==", "open"],
  ["snoozedUntil", "==", null],
];

const ABOUT: Record<PlainView, (asking: Asking) => readonly Condition[]> = {
  mine: ({ uid }) => [["assigneeId", "==", uid], ...OPEN],
  unassigned: () => [["assigneeId", "==", CONVERSATION.assigneeId], ...OPEN],
  all: () => OPEN,
  needsAnswer: () => [["needsReply", "==", true], ...OPEN],
  windowClosing: () => [["needsReply", "==", true], ...OPEN],
  flagged: () => [["flags", "array-contains-any", FLAGGED], ...OPEN],
  unread: () => [...OPEN, ["unread", ">", 0]],
  snoozed: () => [
    ["status", "==", "open"],
    ["snoozedUntil", ">", EVER],
  ],
  closed: () => [["status", "==", "closed"]],
};

function conditionsOf(view: View, asking: Asking): readonly Condition[] {
  const kind = kindOf(view);
  if (kind === "stage") return [["stage", "==", stageOf(view)], ...OPEN];
  // To be handed over, so what was put off is among them.
  if (kind === "of") {
    return [
      ["assigneeId", "==", ownerOf(view)],
      ["status", "==", "open"],
    ];
  }
  if (kind === "tag") return [["tags", "array-contains", tagOf(view)], ...OPEN];
  return ABOUT[kind](asking);
}

const ORDERS: Record<Sort, Order> = {
  newest: ["lastMessage.at", "desc"],
  waiting: ["waitingMicros", "asc"],
  window: ["windowClosesAt", "asc"],
};

export function asksOf(view: View, sort: Sort, asking: Asking): Asks {
  const where = conditionsOf(view, asking);
  if (view === "snoozed") return { where, order: [["snoozedUntil", "asc"]] };
  // A window that has closed closes no more.
  const closes: Condition = ["windowClosesAt", ">", new Date(asking.now)];
  const order = [ORDERS[sort], ...(view === "unread" ? [["unread", "desc"] as const] : [])];
  return { where: sort === "window" ? [...where, closes] : where, order };
}

/** What is counted: as much as the list shows of it. */
export function counted(view: View, asking: Asking): Asks {
  const asks = asksOf(view, sortsOf(view)[0] ?? "newest", asking);
  if (view !== "windowClosing") return asks;
  const soon: Condition = ["windowClosesAt", "<=", new Date(asking.now + SOON_MS)];
  return { ...asks, where: [...asks.where, soon] };
}

/** What concerns somebody: their own unread ones, and nobody's that wait for an answer. */
export const concerningAsks = ({ uid }: Pick<Asking, "uid">): readonly Asks[] => [
  {
    where: [["assigneeId", "==", uid], ...OPEN, ["unread", ">", 0]],
    order: [ORDERS.newest, ["unread", "desc"]],
  },
  {
    where: [["assigneeId", "==", CONVERSATION.assigneeId], ["needsReply", "==", true], ...OPEN],
    order: [ORDERS.newest],
  },
];

/** Whether a row that was found for `sort` still belongs there: windows close as time goes by. */
export function belongs(
  view: View,
  sort: Sort,
  row: Pick<Conversation, "windowClosesAt">,
  now: number,
) {
  if (sort !== "window") return true;
  const leftMs = (row.windowClosesAt?.toMillis() ?? 0) - now;
  return leftMs > 0 && (view !== "windowClosing" || leftMs <= SOON_MS);
}
