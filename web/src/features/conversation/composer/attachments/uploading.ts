import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { attachments, isOutdated, type Attachment } from "@/lib/attachments/attachments";
import { fileRoom } from "@/lib/attachments/fileRoom";
import { contentTypeOf, type SentFile } from "@/lib/attachments/sentFile";
import { refusalOf } from "./check";
import { put } from "./put";

const underWay = new Map<string, Promise<void>>();

/** Puts files beside what is being written, and hands over those that WhatsApp would take. */
export function attach(conversationId: string, files: Iterable<File>) {
  for (const file of files) {
    const code = refusalOf(file);
    const { name, type, size } = file;
    const one: Attachment = {
      id: crypto.randomUUID(),
      ...{ name, type, size },
      file,
      preview: code ? null : previewOf(file),
      state: code ? "refused" : "uploading",
      progress: 0,
      code,
      keeping: "pending",
    };
    attachments.add(conversationId, one);
    if (!code) upload(conversationId, one);
  }
}

/** Takes back a file that was to be sent. */
export function attachAgain(conversationId: string, file: SentFile) {
  attachments.takeBack(conversationId, file);
  for (const one of attachments.of(conversationId)) {
    if (one.id === file.uploadId && one.file) upload(conversationId, one);
  }
}

/** Reads what an earlier page left beside the draft, and hands over what the server may not have. */
export function takeUp(conversationId: string) {
  for (const one of attachments.of(conversationId)) {
    const isTaken = one.file !== null || one.state === "refused" || underWay.has(one.id);
    if (!isTaken) underWay.set(one.id, readAgain(conversationId, one));
  }
}

/** Once more, the same file. */
export function upload(conversationId: string, one: Attachment) {
  underWay.set(one.id, handOver(conversationId, one));
}

export function uploadFailed(conversationId: string) {
  const failed = attachments.of(conversationId).filter(({ state }) => state === "failed");
  for (const one of failed) upload(conversationId, one);
}

/** The conversation's files once all of them are there. Throws the ApiError of one that is not. */
export async function handedOver(conversationId: string): Promise<readonly SentFile[]> {
  const files = attachments.of(conversationId);
  for (const one of files) {
    if (one.state === "ready" && isOutdated(one)) upload(conversationId, one);
  }
  await Promise.all(files.flatMap(({ id }) => underWay.get(id) ?? []));
  return attachments.of(conversationId).map(({ id, name, type, size, state, code }) => {
    if (state !== "ready") throw new ApiError(code ?? "other", "");
    return { uploadId: id, name, contentType: contentTypeOf(type), size };
  });
}

const previewOf = (file: File) =>
  file.type.startsWith("image/") ? URL.createObjectURL(file) : null;

async function readAgain(conversation: string, one: Attachment) {
  const file = await fileRoom.read(one.id);
  const isThere = attachments.of(conversation).some(({ id }) => id === one.id);
  if (file && isThere) attachments.update(conversation, one.id, { file, preview: previewOf(file) });
  if (one.state === "ready" || !isThere) underWay.delete(one.id);
  else await handOver(conversation, { ...one, file });
}

async function handOver(conversation: string, { id, file }: Attachment) {
  const tell = (news: Partial<Attachment>) => attachments.update(conversation, id, news);
  tell({ state: "uploading", progress: 0, code: null });
  try {
    if (!file) throw new ApiError("upload_missing", "");
    const told = { id, contentType: file.type, size: file.size };
    const started = await run("startUpload", { conversation }, told);
    await put(started, file, (progress) => tell({ progress }));
    tell({ state: "ready", progress: 1, uploadedAt: Date.now() });
  } catch (fault) {
    const error = fault instanceof ApiError ? fault : new ApiError("other", "");
    const isRefused = !error.isWorthRetrying && error.code !== "other";
    tell({ state: isRefused ? "refused" : "failed", code: error.code });
  } finally {
    underWay.delete(id);
  }
}
