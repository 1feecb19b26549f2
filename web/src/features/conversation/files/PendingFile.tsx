import type { Message } from "@/lib/documents";
import { useNow } from "@/lib/time/useNow";
import { type ConversationKey, useConversationTexts } from "../texts";
import { FileCard } from "./FileCard";
import type { FileProps } from "./MessageFile";

const LATE_MS = 10 * 60_000;
const ON_ITS_WAY: Partial<Record<Message["type"], ConversationKey>> = {
  image: "media.pending.image",
};

/** Announced by WhatsApp, not fetched yet. */
export function PendingFile({ message, media }: FileProps) {
  const t = useConversationTexts();
  const isLate = useNow() - message.at.toMillis() > LATE_MS;
  const key = isLate ? "media.pending.late" : (ON_ITS_WAY[message.type] ?? "media.pending.other");
  const isPicture = message.type === "image" || message.type === "video";
  return <FileCard type={message.type} media={media} state={t(key)} isPicture={isPicture} />;
}
