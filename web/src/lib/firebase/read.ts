import type { DocumentSnapshot } from "firebase/firestore";
import type {
  Aspirant,
  Bot,
  Conversation,
  Media,
  Message,
  Photo,
  Submission,
  User,
} from "@/lib/documents";

export type Identified<T> = T & { id: string };

// What a document written by an older version may lack.
const BOT: Bot = {
  state: "new",
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
};

const MEDIA = {
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
} satisfies Partial<Media>;

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
  optChoice: 0,
  erasureRequestedAt: null,
  bot: BOT,
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
} satisfies Partial<Conversation>;

const MESSAGE = {
  rawType: null,
  text: "",
  media: [],
  location: null,
  button: null,
  referral: null,
  answers: [],
  other: [],
  forwarded: false,
  replyTo: null,
  error: null,
  providerSid: null,
} satisfies Partial<Message>;

const ASPIRANT = {
  name: null,
  birthDate: null,
  city: null,
  phone: null,
  email: null,
  measurements: {
    heightCm: null,
    bustCm: null,
    waistCm: null,
    hipsCm: null,
    shoeEu: null,
    shoe: null,
  },
  experience: null,
  experienceNotes: "",
  socialHandle: null,
  languagesSpoken: [],
  shiftPreferences: [],
  shiftNotes: "",
  consent: null,
  referral: null,
  form: null,
} satisfies Partial<Aspirant>;

const USER = { language: "es", active: true, validSince: null } satisfies Partial<User>;

function reader<T>(defaults: Partial<T>) {
  return (snapshot: DocumentSnapshot): Identified<T> =>
    ({ ...defaults, ...snapshot.data(), id: snapshot.id }) as Identified<T>;
}

const conversation = reader<Conversation>(CONVERSATION);
const message = reader<Message>(MESSAGE);

export function readConversation(snapshot: DocumentSnapshot): Identified<Conversation> {
  const read = conversation(snapshot);
  return { ...read, bot: { ...BOT, ...read.bot } };
}

export function readMessage(snapshot: DocumentSnapshot): Identified<Message> {
  const read = message(snapshot);
  return { ...read, media: read.media.map((file) => ({ ...MEDIA, ...file })) };
}

export const readAspirant = reader<Aspirant>(ASPIRANT);
export const readSubmission = reader<Submission>({});
export const readPhoto = reader<Photo>({ slot: null, similarTo: null });
export const readUser = reader<User>(USER);
