import { ownStorage } from "@/lib/ownStorage";
import { chosenFiles, type ChosenFile } from "./chosenFiles";
import { fileRoom } from "./fileRoom";
import type { SentFile } from "./sentFile";

/** A file that somebody chose and has not sent yet. */
export interface Attachment extends ChosenFile {
  /** Null until its bytes have been read from the device. */
  file: File | null;
  /** Of its picture, in this page; null for what is no picture. */
  preview: string | null;
  state: "uploading" | "ready" | "failed" | "refused";
  /** How much of it has been handed over, 0 to 1. */
  progress: number;
  /** Why it was refused, or could not be handed over. */
  code: string | null;
  /** Whether it is there after a reload. What was refused is never kept. */
  keeping: "pending" | "kept" | "noRoom";
}

/** Of all drafts together: a device holds other things as well. */
export const MOST_KEPT_BYTES = 100 * 1024 * 1024;
/** The server keeps an upload for a day, and a message may wait for half of it. */
const UPLOAD_LASTS_MS = 12 * 3_600_000;

const NONE: readonly Attachment[] = [];
const chosen = new Map<string, readonly Attachment[]>();
const sent = new Map<string, Attachment>();
const watchers = new Set<() => void>();

/** Whether it has to be handed over (again) before it can be sent. */
export const isOutdated = ({ uploadedAt = 0 }: Pick<ChosenFile, "uploadedAt">): boolean =>
  Date.now() - uploadedAt > UPLOAD_LASTS_MS;

const fromDevice = (kept: ChosenFile): Attachment => ({
  ...kept,
  file: null,
  preview: null,
  state: isOutdated(kept) ? "uploading" : "ready",
  progress: 0,
  code: null,
  keeping: "kept",
});

const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();

function change(conversationId: string, files: readonly Attachment[]) {
  if (files.length > 0) chosen.set(conversationId, files);
  else chosen.delete(conversationId);
  if (attachments.areAtRisk()) window.addEventListener("beforeunload", askFirst);
  else window.removeEventListener("beforeunload", askFirst);
  watchers.forEach((watcher) => watcher());
}

const without = (conversationId: string, id: string) =>
  attachments.of(conversationId).filter((one) => one.id !== id);

/** Keeps its bytes beside the draft, where there is room. */
async function keep(conversationId: string, { id, name, type, size, file }: Attachment) {
  const total = chosenFiles.everywhere().reduce((sum, one) => sum + one.size, size);
  if (!file || total > MOST_KEPT_BYTES) return false;
  chosenFiles.add(conversationId, { id, name, type, size });
  const isKept = await fileRoom.keep(id, file);
  if (!isKept) chosenFiles.remove(conversationId, id);
  // It may have been sent or taken away meanwhile.
  else if (attachments.of(conversationId).every((one) => one.id !== id)) void fileRoom.sweep();
  return isKept;
}

/** What another tab of this person added, sent or took away. */
function follow() {
  for (const [conversationId, here] of chosen) {
    const named = chosenFiles.of(conversationId);
    const rest = here.filter(
      ({ id, keeping, state }) =>
        keeping !== "kept" || state === "refused" || named.some((one) => one.id === id),
    );
    const added = named.filter(({ id }) => here.every((one) => one.id !== id));
    if (added.length > 0 || rest.length < here.length) {
      change(conversationId, [...rest, ...added.map(fromDevice)]);
    }
  }
  watchers.forEach((watcher) => watcher());
}

/** The files that wait to be sent, by conversation, as drafts do. */
export const attachments = {
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    const stop = ownStorage.subscribe(follow);
    return () => {
      watchers.delete(watcher);
      stop();
    };
  },
  of(conversationId: string): readonly Attachment[] {
    const here = chosen.get(conversationId);
    if (here) return here;
    const kept = chosenFiles.of(conversationId);
    if (kept.length === 0) return NONE;
    const restored = kept.map(fromDevice);
    chosen.set(conversationId, restored);
    return restored;
  },
  areThere: (): boolean => chosen.size > 0 || chosenFiles.everywhere().length > 0,
  /** Whether there are any that a reload would lose. */
  areAtRisk: (): boolean =>
    [...chosen.values()]
      .flat()
      .some(({ keeping, state }) => keeping !== "kept" && state !== "refused"),
  add(conversationId: string, file: Attachment) {
    change(conversationId, [...attachments.of(conversationId), file]);
    if (file.state === "refused") return;
    void keep(conversationId, file).then((isKept) =>
      attachments.update(conversationId, file.id, { keeping: isKept ? "kept" : "noRoom" }),
    );
  },
  /** Nothing where it was taken away meanwhile. */
  update(conversationId: string, id: string, news: Partial<Attachment>) {
    change(
      conversationId,
      attachments.of(conversationId).map((one) => (one.id === id ? { ...one, ...news } : one)),
    );
    if (news.uploadedAt) chosenFiles.uploaded(conversationId, id, news.uploadedAt);
    if (news.state === "refused") chosenFiles.remove(conversationId, id);
  },
  remove(conversationId: string, { id, preview }: Attachment) {
    if (preview) URL.revokeObjectURL(preview);
    chosenFiles.remove(conversationId, id);
    change(conversationId, without(conversationId, id));
    void fileRoom.sweep();
  },
  /** It is part of a message now, which shows it until the server's copy is there. */
  handOver(conversationId: string, file: Attachment) {
    sent.set(file.id, file);
    chosenFiles.remove(conversationId, file.id);
    change(conversationId, without(conversationId, file.id));
  },
  /** It is part of a draft again. */
  takeBack(conversationId: string, { uploadId: id, name, contentType: type, size }: SentFile) {
    const kept = { id, name, type, size };
    const one: Attachment = { ...fromDevice(kept), ...sent.get(id), state: "uploading" };
    change(conversationId, [...attachments.of(conversationId), one]);
    if (one.keeping !== "noRoom") chosenFiles.add(conversationId, kept);
  },
  /** One that was handed over in this page. */
  handedOver: (id: string): Attachment | null => sent.get(id) ?? null,
};
