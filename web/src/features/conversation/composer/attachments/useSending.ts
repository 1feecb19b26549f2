import { useState } from "react";
import { attachments } from "@/lib/attachments/attachments";
import { contentTypeOf, type SentFile } from "@/lib/attachments/sentFile";
import { MAX_TEXT } from "@/lib/limits";
import { isSendable, lengthOf } from "../length";
import { settled } from "./uploading";
import { useAttachments } from "./useAttachments";

type Send = (text: string, files?: readonly SentFile[]) => void;

/** Sends words and files together, once the files have been handed over. */
export function useSending(conversationId: string, draft: string, onSend: Send) {
  const files = useAttachments(conversationId);
  const [isWaiting, setWaiting] = useState(false);
  const isStuck = files.some(({ state }) => state === "failed" || state === "refused");
  const fits = files.length > 0 ? lengthOf(draft) <= MAX_TEXT : isSendable(draft);
  const canSend = fits && !isStuck && !isWaiting;

  const sendAll = async () => {
    setWaiting(true);
    await settled(conversationId);
    setWaiting(false);
    const all = attachments.of(conversationId);
    if (all.some(({ state }) => state !== "ready")) return;
    all.forEach((one) => attachments.handOver(conversationId, one));
    if (all.length > 0 || isSendable(draft)) {
      const sent = all.map(({ id, name, type, size }) => {
        return { uploadId: id, name, contentType: contentTypeOf(type), size };
      });
      onSend(draft.trim(), sent);
    }
  };
  const send = () => {
    if (!canSend) return;
    if (files.length > 0) void sendAll();
    else onSend(draft.trim());
  };
  return { send, canSend, isWaiting, hasFiles: files.length > 0 };
}
