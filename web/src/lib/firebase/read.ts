import type { DocumentSnapshot } from "firebase/firestore";
import type { Conversation, Message, User } from "@/lib/documents";

export type Identified<T> = T & { id: string };

// What a document written by an older version may lack.
const CONVERSATION = {
  stage: "new",
  tags: [],
  status: "open",
  language: null,
  lastInboundAt: null,
  windowClosesAt: null,
  unread: 0,
  needsReply: false,
  optedOut: false,
  bot: { state: "new", paused: false, lastEventId: null },
} satisfies Partial<Conversation>;

const MESSAGE = {
  rawType: null,
  text: "",
  media: [],
  location: null,
  button: null,
  forwarded: false,
  replyTo: null,
  error: null,
  providerSid: null,
} satisfies Partial<Message>;

const USER = { language: "es" } satisfies Partial<User>;

function reader<T>(defaults: Partial<T>) {
  return (snapshot: DocumentSnapshot): Identified<T> =>
    ({ ...defaults, ...snapshot.data(), id: snapshot.id }) as Identified<T>;
}

export const readConversation = reader<Conversation>(CONVERSATION);
export const readMessage = reader<Message>(MESSAGE);
export const readUser = reader<User>(USER);
