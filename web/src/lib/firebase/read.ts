import type { DocumentSnapshot } from "firebase/firestore";
import {
  ASPIRANT,
  AUDITENTRY,
  BOT,
  CONVERSATION,
  FORMSUMMARY,
  MEDIA,
  MENTIONNOTICE,
  MESSAGE,
  NOTE,
  PHOTO,
  PRESENCE,
  QUICKREPLY,
  TEMPLATE,
  TEMPLATESYNC,
  USER,
} from "@/lib/defaults";
import type {
  AssignedManyNotice,
  AssignedNotice,
  Aspirant,
  AuditEntry,
  Conversation,
  MentionNotice,
  Message,
  Note,
  Photo,
  Presence,
  QuickReply,
  Submission,
  Tag,
  Template,
  TemplateSync,
  User,
} from "@/lib/documents";

type AnyNotice = MentionNotice | AssignedNotice | AssignedManyNotice;

export type Identified<T> = T & { id: string };

// A document that an older version wrote may lack fields.
function reader<T>(defaults: Partial<T>) {
  return (snapshot: DocumentSnapshot): Identified<T> =>
    ({ ...defaults, ...snapshot.data(), id: snapshot.id }) as Identified<T>;
}

const conversation = reader<Conversation>(CONVERSATION);
const message = reader<Message>(MESSAGE);

export function readConversation(snapshot: DocumentSnapshot): Identified<Conversation> {
  const read = conversation(snapshot);
  const form = read.form && { ...FORMSUMMARY, ...read.form };
  return { ...read, form, bot: { ...BOT, ...read.bot } };
}

const NO_BUTTONS = { buttons: [] };

export function readMessage(snapshot: DocumentSnapshot): Identified<Message> {
  const read = message(snapshot);
  const template = read.template && { ...NO_BUTTONS, ...read.template };
  return { ...read, template, media: read.media.map((file) => ({ ...MEDIA, ...file })) };
}

export const readAspirant = reader<Aspirant>(ASPIRANT);
export const readSubmission = reader<Submission>({});
export const readPhoto = reader<Photo>(PHOTO);
export const readNote = reader<Note>(NOTE);
// Mentions were the first.
export const readNotice = reader<AnyNotice>(MENTIONNOTICE);
export const readPresence = reader<Presence>(PRESENCE);
export const readQuickReply = reader<QuickReply>(QUICKREPLY);
export const readTag = reader<Tag>({});
export const readTemplate = reader<Template>(TEMPLATE);
export const readTemplateSync = reader<TemplateSync>(TEMPLATESYNC);
export const readAuditEntry = reader<AuditEntry>(AUDITENTRY);
export const readUser = reader<User>(USER);
