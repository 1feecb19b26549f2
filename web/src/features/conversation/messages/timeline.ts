import { Timestamp } from "firebase/firestore";
import { MESSAGE } from "@/lib/defaults";
import type { Message } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { dayKey } from "@/lib/time/days";
import type { Outgoing } from "@/lib/outbox/outbox";

/** What a bubble shows: a stored message, or one of ours that the server has not shown yet. */
export type ChatMessage = Identified<Message> & { local?: Outgoing };

/** Neighbours by the same author within minutes: one label, one tail. */
export type Cluster = ChatMessage[];

export interface Day {
  key: string;
  at: Date;
  clusters: Cluster[];
}

const CLUSTER_MS = 5 * 60_000;

/** The stored messages in order, then ours that are on their way. The server's word wins. */
export function merge(
  stored: readonly Identified<Message>[],
  outgoing: readonly Outgoing[],
  uid: string,
): ChatMessage[] {
  const known = new Set(stored.map((message) => message.id));
  const local = outgoing.filter((one) => !known.has(one.id)).map((one) => asMessage(one, uid));
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
export function byDays(messages: readonly ChatMessage[], firstNew: string | null = null): Day[] {
  const days: Day[] = [];
  for (const message of messages) {
    const at = message.at.toDate();
    const key = dayKey(at);
    const last = days.at(-1);
    if (last?.key === key) add(last.clusters, message, message.id === firstNew);
    else days.push({ key, at, clusters: [[message]] });
  }
  return days;
}

function add(clusters: Cluster[], message: ChatMessage, isNew: boolean) {
  const cluster = clusters.at(-1);
  const before = cluster?.at(-1);
  if (!isNew && cluster && before && belongTogether(before, message)) cluster.push(message);
  else clusters.push([message]);
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
    type: "text",
    text: one.text,
    status: "queued",
    at: Timestamp.fromMillis(one.at),
    local: one,
  };
}

/** The recruiter who wrote last; null when nobody but the bot did. What waits is not written yet. */
export function lastTeamAuthor(messages: readonly ChatMessage[]): string | null {
  const isTeam = ({ direction, author, status }: ChatMessage) =>
    direction === "out" && author !== "bot" && status !== "scheduled" && status !== "cancelled";
  return messages.findLast(isTeam)?.author ?? null;
}
