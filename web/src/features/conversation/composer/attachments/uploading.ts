import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { attachments, type Attachment } from "@/lib/attachments/attachments";
import { refusalOf } from "./check";
import { put } from "./put";

const underWay = new Map<string, Promise<void>>();

/** Puts files beside what is being written, and hands over those that WhatsApp would take. */
export function attach(conversationId: string, files: Iterable<File>) {
  for (const file of files) {
    const code = refusalOf(file);
    const isPicture = code === null && file.type.startsWith("image/");
    const one: Attachment = {
      id: crypto.randomUUID(),
      file,
      preview: isPicture ? URL.createObjectURL(file) : null,
      state: code ? "refused" : "uploading",
      progress: 0,
      code,
    };
    attachments.add(conversationId, one);
    if (!code) upload(conversationId, one);
  }
}

/** Takes back a file that was to be sent, where this page still has it. */
export function attachAgain(conversationId: string, id: string) {
  const one = attachments.handedOver(id);
  if (one) attach(conversationId, [one.file]);
}

/** Once more, the same file. */
export function upload(conversationId: string, one: Attachment) {
  underWay.set(one.id, handOver(conversationId, one));
}

export function uploadFailed(conversationId: string) {
  const failed = attachments.of(conversationId).filter(({ state }) => state === "failed");
  for (const one of failed) upload(conversationId, one);
}

/** Resolves when nothing of the conversation's is on its way any more. */
export async function settled(conversationId: string) {
  const files = attachments.of(conversationId);
  await Promise.all(files.flatMap(({ id }) => underWay.get(id) ?? []));
}

async function handOver(conversation: string, { id, file }: Attachment) {
  const tell = (news: Partial<Attachment>) => attachments.update(conversation, id, news);
  tell({ state: "uploading", progress: 0, code: null });
  try {
    const told = { id, contentType: file.type, size: file.size };
    const started = await run("startUpload", { conversation }, told);
    await put(started, file, (progress) => tell({ progress }));
    tell({ state: "ready", progress: 1 });
  } catch (fault) {
    const error = fault instanceof ApiError ? fault : new ApiError("other", "");
    const isRefused = !error.isWorthRetrying && error.code !== "other";
    tell({ state: isRefused ? "refused" : "failed", code: error.reason });
  } finally {
    underWay.delete(id);
  }
}
