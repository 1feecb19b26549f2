/** A file that somebody chose and has not sent yet. */
export interface Attachment {
  /** Its upload's, too. */
  id: string;
  file: File;
  /** Of its picture, in this page; null for what is no picture. */
  preview: string | null;
  state: "uploading" | "ready" | "failed" | "refused";
  /** How much of it has been handed over, 0 to 1. */
  progress: number;
  /** Why it was refused, or could not be handed over. */
  code: string | null;
}

const NONE: readonly Attachment[] = [];
const chosen = new Map<string, readonly Attachment[]>();
const sent = new Map<string, Attachment>();
const watchers = new Set<() => void>();

// Files cannot be kept for the next page as words are: the browser asks before they are lost.
const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();

function change(conversationId: string, files: readonly Attachment[]) {
  if (files.length > 0) chosen.set(conversationId, files);
  else chosen.delete(conversationId);
  if (chosen.size > 0) window.addEventListener("beforeunload", askFirst);
  else window.removeEventListener("beforeunload", askFirst);
  watchers.forEach((watcher) => watcher());
}

const without = (conversationId: string, id: string) =>
  attachments.of(conversationId).filter((one) => one.id !== id);

/** The files that wait to be sent, by conversation, while one looks at others; in this page only. */
export const attachments = {
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  of: (conversationId: string): readonly Attachment[] => chosen.get(conversationId) ?? NONE,
  areThere: (): boolean => chosen.size > 0,
  add(conversationId: string, file: Attachment) {
    change(conversationId, [...attachments.of(conversationId), file]);
  },
  /** Nothing where it was taken away meanwhile. */
  update(conversationId: string, id: string, news: Partial<Attachment>) {
    change(
      conversationId,
      attachments.of(conversationId).map((one) => (one.id === id ? { ...one, ...news } : one)),
    );
  },
  remove(conversationId: string, { id, preview }: Attachment) {
    if (preview) URL.revokeObjectURL(preview);
    change(conversationId, without(conversationId, id));
  },
  /** It is part of a message now, which shows it until the server's copy is there. */
  handOver(conversationId: string, file: Attachment) {
    sent.set(file.id, file);
    change(conversationId, without(conversationId, file.id));
  },
  /** One that was handed over in this page. */
  handedOver: (id: string): Attachment | null => sent.get(id) ?? null,
};
