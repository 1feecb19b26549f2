import { Timestamp } from "firebase/firestore";
import type { Bot, Conversation, Media } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { ChatMessage } from "@/features/conversation/messages/timeline";

export const NOON = new Date(2026, 10, 22, 12, 0).getTime();
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const at = (milliseconds: number) => Timestamp.fromMillis(milliseconds);

/** A text by the aspirant at noon, unless said otherwise. */
export function message(change: Partial<ChatMessage> = {}): ChatMessage {
  return {
    id: "m1",
    direction: "in",
    author: "aspirant",
    type: "text",
    rawType: null,
    text: "Hola",
    media: [],
    location: null,
    button: null,
    referral: null,
    answers: [],
    other: [],
    forwarded: false,
    replyTo: null,
    status: "received",
    error: null,
    providerSid: null,
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
    id: "c1",
    displayName: "Valentina Rodríguez",
    channel: { type: "whatsapp", address: "whatsapp:+5215512345678", externalUserId: null },
    stage: "new",
    tags: [],
    assigneeId: "unassigned",
    status: "open",
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
    unread: 0,
    needsReply: false,
    optedOut: false,
    optChoice: 0,
    erasureRequestedAt: null,
    newestMicros: NOON * 1000,
    bot: bot(),
    aspirantId: "a1",
    referral: null,
    aspirantName: null,
    ageGroup: null,
    born: null,
    timeZone: null,
    ageClearedBy: null,
    form: null,
    unconfirmedForms: [],
    formCount: null,
    checklist: {},
    files: {},
    flags: [],
    createdAt: at(NOON),
    updatedAt: at(NOON),
    ...change,
  };
}

/** A bot that has welcomed the aspirant. */
export function bot(change: Partial<Bot> = {}): Bot {
  return {
    state: "greeted",
    paused: false,
    silence: null,
    misunderstood: 0,
    question: null,
    reached: {},
    formHeard: null,
    photosHeard: 0,
    poorPhotos: 0,
    reminders: {},
    askedAt: null,
    burst: null,
    day: null,
    stopTold: 0,
    album: null,
    lastEventId: null,
    heard: [],
    ...change,
  };
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
    contentType: "image/jpeg",
    fileName: null,
    state: "pending",
    fault: null,
    objectName: null,
    photoId: null,
    paths: null,
    width: null,
    height: null,
    problems: [],
    sensitive: false,
    cards: [],
    ...change,
  };
}
