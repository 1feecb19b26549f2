import { Timestamp } from "firebase/firestore";
import type { SentFile } from "@/lib/attachments/sentFile";
import { MEDIA, MESSAGE } from "@/lib/defaults";
import type { Media, Message, Note } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { dayKey } from "@/lib/time/days";
import { isHeld, type Outgoing } from "@/lib/outbox/outbox";

/** What a bubble shows: a stored message, or one of ours that the server has not shown yet. */
export type ChatMessage = Identified<Message> & {
  local?: Outgoing;
  /** One of ours that waits for another to get through first. */
  isHeld?: boolean;
};

/** Neighbours by the same author within minutes: one label, one tail. */
export type Cluster = ChatMessage[];

/** What colleagues tell each other stands between the messages, at its moment. */
export type Part = { cluster: Cluster; note?: never } | { note: Identified<Note>; cluster?: never };

export interface Day {
  key: string;
  at: Date;
  parts: Part[];
}

const FAMILIES = ["image", "audio", "video"] as const;
const CLUSTER_MS = 5 * 60_000;

/** The stored messages in order, then ours that are on their way. The server's word wins. */
export function merge(
  stored: readonly Identified<Message>[],
  outgoing: readonly Outgoing[],
  uid: string,
): ChatMessage[] {
  const known = new Set(stored.map((message) => message.id));
  const box = outgoing.filter((one) => !known.has(one.id));
  const local = box.map((one) => ({ ...asMessage(one, uid), isHeld: isHeld(one, box) }));
  return [...stored.toSorted(byTime), ...local];
}

export function byTime(a: Identified<Message>, b: Identified<Message>): number {
  const [left, right] = [a.at.valueOf(), b.at.valueOf()];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The id of the first of those that nobody had read; null where it is not loaded. */
export function firstUnread(messages: readonly ChatMessage[], unread: number): string | null {
  if (unread === 0) return null;
  return messages.filter(({ direction }) => direction === "in").at(-unread)?.id ?? null;
}

/** By days, each in clusters. A cluster begins anew at the message `firstNew`. */
export function byDays(
  messages: readonly ChatMessage[],
  notes: readonly Identified<Note>[] = [],
  firstNew: string | null = null,
): Day[] {
  const days: Day[] = [];
  for (const one of inTurn(messages, notes)) {
    const at = (one.note ?? one.message).at.toDate();
    const key = dayKey(at);
    const last = days.at(-1);
    const day = last?.key === key ? last : { key, at, parts: [] };
    if (day !== last) days.push(day);
    if (one.note) day.parts.push({ note: one.note });
    else add(day.parts, one.message, one.message.id === firstNew);
  }
  return days;
}

type Turn = { message: ChatMessage; note?: never } | { note: Identified<Note> };

/** The messages in their order, each note after what was there when it was written. */
function inTurn(messages: readonly ChatMessage[], notes: readonly Identified<Note>[]): Turn[] {
  const waiting = notes.toSorted((a, b) => a.at.toMillis() - b.at.toMillis());
  const turns: Turn[] = [];
  for (const message of messages) {
    while (waiting[0] && waiting[0].at.valueOf() < message.at.valueOf()) {
      turns.push(...waiting.splice(0, 1).map((note) => ({ note })));
    }
    turns.push({ message });
  }
  return [...turns, ...waiting.map((note) => ({ note }))];
}

function add(parts: Part[], message: ChatMessage, isNew: boolean) {
  const cluster = parts.at(-1)?.cluster;
  const before = cluster?.at(-1);
  if (!isNew && cluster && before && belongTogether(before, message)) cluster.push(message);
  else parts.push({ cluster: [message] });
}

function belongTogether(before: ChatMessage, after: ChatMessage): boolean {
  const gap = after.at.toMillis() - before.at.toMillis();
  return before.author === after.author && gap < CLUSTER_MS;
}

function asMessage(one: Outgoing, uid: string): ChatMessage {
  return {
    ...MESSAGE,
    id: one.id,
    direction: "out",
    author: uid,
    type: one.file ? kindOf(one.file.contentType) : "text",
    text: one.text,
    media: one.file ? [mediaOf(one.file)] : [],
    replyTo: one.replyTo ?? null,
    status: "queued",
    at: Timestamp.fromMillis(one.at),
    local: one,
  };
}

function kindOf(contentType: string): Message["type"] {
  const family = FAMILIES.find((one) => contentType.startsWith(`${one}/`));
  return family ?? (contentType === "text/vcard" ? "contacts" : "document");
}

const mediaOf = ({ contentType, name }: SentFile): Media => ({
  ...MEDIA,
  contentType,
  fileName: name,
  state: "stored",
});

/** Whether a recruiter wrote it. What waits is not written yet. */
export function isByTeam({ direction, author, status }: ChatMessage): boolean {
  return (
    direction === "out" && author !== "bot" && status !== "scheduled" && status !== "cancelled"
  );
}

/** The recruiter who wrote last; null when nobody but the bot did. */
export function lastTeamAuthor(messages: readonly ChatMessage[]): string | null {
  return messages.findLast(isByTeam)?.author ?? null;
}
