import { Timestamp } from "firebase/firestore";
import { BOT, CONVERSATION, MEDIA, MESSAGE, USER } from "@/lib/defaults";
import type { Bot, Conversation, Media, User } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { ChatMessage } from "@/features/conversation/messages/timeline";

export const NOON = new Date(2026, 10, 22, 12, 0).getTime();
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const at = (milliseconds: number) => Timestamp.fromMillis(milliseconds);

/** A text by the aspirant at noon, unless said otherwise. */
export function message(change: Partial<ChatMessage> = {}): ChatMessage {
  return {
    ...MESSAGE,
    id: "m1",
    direction: "in",
    author: "aspirant",
    type: "text",
    text: "Hola",
    status: "received",
    at: at(NOON),
    ...change,
  };
}

/** A message of the recruiter Rita. */
export function ours(change: Partial<ChatMessage> = {}): ChatMessage {
  return message({ direction: "out", author: "rita", status: "sent", ...change });
}

/** A conversation whose window is open, in which it is nobody's turn. */
export function conversation(
  change: Partial<Identified<Conversation>> = {},
): Identified<Conversation> {
  const last = message();
  return {
    ...CONVERSATION,
    id: "c1",
    displayName: "Valentina Rodríguez",
    channel: { type: "whatsapp", address: "whatsapp:+5215512345678", externalUserId: null },
    language: "es",
    lastMessage: {
      id: "m1",
      type: last.type,
      preview: last.text,
      direction: last.direction,
      author: last.author,
      at: last.at,
      status: last.status,
      attempt: 0,
    },
    lastInboundAt: at(NOON),
    windowClosesAt: at(NOON + 24 * HOUR),
    newestMicros: NOON * 1000,
    bot: bot(),
    aspirantId: "a1",
    createdAt: at(NOON),
    updatedAt: at(NOON),
    ...change,
  };
}

/** A bot that has welcomed the aspirant. */
export function bot(change: Partial<Bot> = {}): Bot {
  return { ...BOT, state: "greeted", ...change };
}

/** The recruiter Rita, who sees all. */
export function user(change: Partial<User> = {}): User {
  return { ...USER, name: "Rita", role: "recruiter", ...change };
}

export const pathsOf = (id: string) => ({
  original: `photos/${id}/original.jpg`,
  web: `photos/${id}/web.webp`,
  thumbnail: `photos/${id}/thumbnail.webp`,
});

/** A photo that has been stored under `id`. */
export function storedPhoto(id = "p1", change: Partial<Media> = {}): Media {
  return {
    ...file({ contentType: "image/jpeg", state: "stored" }),
    photoId: id,
    paths: pathsOf(id),
    width: 1200,
    height: 1600,
    ...change,
  };
}

/** A file that was announced and is on its way. */
export function file(change: Partial<Media> = {}): Media {
  return {
    ...MEDIA,
    contentType: "image/jpeg",
    ...change,
  };
}
