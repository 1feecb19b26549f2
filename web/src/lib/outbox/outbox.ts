import { fileRoom } from "@/lib/attachments/fileRoom";
import type { SentFile } from "@/lib/attachments/sentFile";
import { ownStorage } from "@/lib/ownStorage";

/** A message of ours until the listener shows it. The id stays the same however often it is sent. */
export interface Outgoing {
  id: string;
  text: string;
  /** The file that was handed over for it. */
  file?: SentFile;
  /** The id of the message that it answers. */
  replyTo?: string;
  /** When it was written, in milliseconds. */
  at: number;
  /** Why it did not get through the last time. One that is not final is tried again. */
  refusal: { code: string; isFinal: boolean } | null;
  /** It is on its way to the server, for the first time or again. */
  isTrying?: boolean;
  /** The server has it; the listener has not shown it yet. */
  isAccepted?: boolean;
}

const BOX = "outbox:";
const NONE: readonly Outgoing[] = [];
// The same text is the same list: what subscribes compares by identity.
const read = new Map<string, { text: string; box: readonly Outgoing[] }>();

function change(conversationId: string, box: readonly Outgoing[]) {
  ownStorage.write(BOX + conversationId, box.length > 0 ? JSON.stringify(box) : "");
}

/** What a person wrote and the server may not have, in all of their tabs, a reload included. */
export const outbox = {
  subscribe: ownStorage.subscribe,
  of(conversationId: string): readonly Outgoing[] {
    const text = ownStorage.read(BOX + conversationId);
    if (!text) return NONE;
    const before = read.get(conversationId);
    if (before?.text === text) return before.box;
    const box = JSON.parse(text) as readonly Outgoing[];
    read.set(conversationId, { text, box });
    return box;
  },
  /** The conversations in which something waits. */
  conversations: (): string[] => ownStorage.names(BOX).map((name) => name.slice(BOX.length)),
  add(conversationId: string, outgoing: Outgoing) {
    change(conversationId, [...outbox.of(conversationId), outgoing]);
  },
  /** Nothing where it is gone meanwhile: shown by the listener, taken back or discarded. */
  update(conversationId: string, id: string, news: Partial<Outgoing>) {
    const box = outbox.of(conversationId);
    if (box.some((one) => one.id === id)) {
      change(
        conversationId,
        box.map((one) => (one.id === id ? { ...one, ...news } : one)),
      );
    }
  },
  drop(conversationId: string, ids: ReadonlySet<string>) {
    const box = outbox.of(conversationId);
    const rest = box.filter((one) => !ids.has(one.id));
    if (rest.length === box.length) return;
    change(conversationId, rest);
    if (box.some(({ file }) => file)) void fileRoom.sweep();
  },
};

/** Whether it waits behind one that did not get through, and that is tried again. */
export function isHeld(one: Outgoing, box: readonly Outgoing[]): boolean {
  if (one.isAccepted || one.isTrying || one.refusal) return false;
  return box.slice(0, box.indexOf(one)).some(({ refusal }) => refusal && !refusal.isFinal);
}

/** Whether it can be taken back: the server has not got it, and does not get it just now. */
export const mayTakeBack = (one: Outgoing, box: readonly Outgoing[]): boolean =>
  one.refusal ? !one.isTrying : isHeld(one, box);
