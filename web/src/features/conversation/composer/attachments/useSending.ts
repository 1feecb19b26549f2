import { useState } from "react";
import { attachments } from "@/lib/attachments/attachments";
import type { SentFile } from "@/lib/attachments/sentFile";
import { MAX_TEXT } from "@/lib/limits";
import { isSendable, lengthOf } from "../length";
import { handedOver } from "./uploading";
import { areStuck, useAttachments } from "./useAttachments";

type Send = (text: string, files?: readonly SentFile[]) => void;

/** Sends words and files together, once the files have been handed over. */
export function useSending(conversationId: string, draft: string, onSend: Send) {
  const files = useAttachments(conversationId);
  const [isWaiting, setWaiting] = useState(false);
  const fits = files.length > 0 ? lengthOf(draft) <= MAX_TEXT : isSendable(draft);
  const [attempts, setAttempts] = useState(0);
  const isStuck = areStuck(files);
  if (!isStuck && attempts > 0) setAttempts(0);
  const canSend = fits && !isStuck && !isWaiting;

  const sendAll = async () => {
    setWaiting(true);
    // Of one that is not there its card says why.
    const sent = await handedOver(conversationId).catch(() => null);
    setWaiting(false);
    if (!sent) return;
    attachments.of(conversationId).forEach((one) => attachments.handOver(conversationId, one));
    if (sent.length > 0 || isSendable(draft)) onSend(draft.trim(), sent);
  };
  const send = () => {
    if (!canSend) return;
    if (files.length > 0) void sendAll();
    else onSend(draft.trim());
  };
  const sayWhyNot = () => isStuck && setAttempts(attempts + 1);
  return { send, sayWhyNot, canSend, isWaiting, attempts, hasFiles: files.length > 0 };
}
