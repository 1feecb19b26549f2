import { tabStorage } from "@/lib/tabStorage";

/** A message of ours until the listener shows it. The id stays the same however often it is sent. */
export interface Outgoing {
  id: string;
  text: string;
  at: number;
  /** null while it is on its way. */
  refusal: { code: string; isFinal: boolean } | null;
}

const NONE: readonly Outgoing[] = [];
const boxes = new Map<string, readonly Outgoing[]>();
const watchers = new Set<() => void>();

/** Survives a reload, so that nothing typed is lost; what was on its way then has to be sent again. */
function restored(conversationId: string): readonly Outgoing[] {
  const stored = tabStorage.read(`outbox:${conversationId}`);
  if (!stored) return NONE;
  return (JSON.parse(stored) as Outgoing[]).map((one) => ({
    ...one,
    refusal: one.refusal ?? { code: "network", isFinal: false },
  }));
}

function change(conversationId: string, box: readonly Outgoing[]) {
  boxes.set(conversationId, box);
  tabStorage.write(`outbox:${conversationId}`, box.length > 0 ? JSON.stringify(box) : "");
  watchers.forEach((watcher) => watcher());
}

export const outbox = {
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  of(conversationId: string): readonly Outgoing[] {
    const box = boxes.get(conversationId) ?? restored(conversationId);
    boxes.set(conversationId, box);
    return box;
  },
  put(conversationId: string, outgoing: Outgoing) {
    const box = outbox.of(conversationId);
    const isNew = box.every((one) => one.id !== outgoing.id);
    change(
      conversationId,
      isNew ? [...box, outgoing] : box.map((one) => (one.id === outgoing.id ? outgoing : one)),
    );
  },
  drop(conversationId: string, ids: ReadonlySet<string>) {
    const box = outbox.of(conversationId);
    const rest = box.filter((one) => !ids.has(one.id));
    if (rest.length < box.length) change(conversationId, rest);
  },
};
