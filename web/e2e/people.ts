import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";
import {
  Timestamp,
  collection,
  doc,
  getDocs,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  where,
  writeBatch,
} from "firebase/firestore";
import { CONVERSATION, MESSAGE } from "../src/lib/defaults";
import type { Conversation, Message, Tag } from "../src/lib/documents";
import { wordsOf } from "../src/lib/search";
import { store } from "./store";

const PHONE_URL = process.env.PHONE_URL ?? process.env.WHATSAPP_URL ?? "http://127.0.0.1:5002";
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SHORTEST_END = 4;

export interface Person {
  id: string;
  name: string;
  /** E.164. */
  number: string;
}

type Situation = Partial<Omit<Conversation, "displayName">>;

const digits = (count: number) =>
  String(Math.floor(Math.random() * 10 ** count)).padStart(count, "0");
const letter = () => String.fromCharCode(97 + Math.floor(Math.random() * 26));

/** A family name that nobody else has: who is found by it belongs to this test. */
export const familyName = () => `Zu${Array.from({ length: 8 }, letter).join("")}`;

export const number = () => `+52155${digits(8)}`;

/** As many in the same situation. */
export const alike = (count: number, situation: Situation): Situation[] =>
  Array.from({ length: count }, () => situation);

/** One of them, counted from 0. */
export function nth(all: readonly Person[], place: number): Person {
  const person = all[place];
  if (!person) throw new Error(`There are no ${place + 1} people.`);
  return person;
}

type Each<S> = { -readonly [Place in keyof S]: Person };

/**
 * People who wrote one after the other, the first one last, each in a situation of their own. They
 * are in the desk only: whom a recruiter is to write to is to write first.
 */
export async function people<const S extends readonly Situation[]>(
  family: string,
  situations: S,
  named = (place: number) => `P${place + 1} ${family}`,
): Promise<Each<S>> {
  const batch = writeBatch(store);
  const all = situations.map((situation, place): Person => {
    const person = { id: randomUUID(), name: named(place), number: number() };
    const at = Timestamp.fromMillis(Date.now() - (place + 1) * MINUTE);
    const text = `Hola, soy ${person.name}`;
    const message: Message = {
      ...MESSAGE,
      direction: "in",
      author: "aspirant",
      type: "text",
      text,
      status: "received",
      at,
    };
    const row = doc(store, "conversations", person.id);
    batch.set(doc(row, "messages", "first"), message);
    batch.set(row, { ...rowOf(person, text, at), ...situation });
    return person;
  });
  await batch.commit();
  return all as Each<S>;
}

/** More of what was said in their conversation, one after the other until now. */
export async function saidBefore(
  { id }: Person,
  messages: readonly (Partial<Message> & Pick<Message, "direction" | "author" | "type">)[],
): Promise<void> {
  const batch = writeBatch(store);
  messages.forEach((one, place) => {
    const at = Timestamp.fromMillis(Date.now() - (messages.length - place) * 1000);
    const status = one.direction === "in" ? "received" : "delivered";
    const message: Message = { ...MESSAGE, text: "", status, at, ...one };
    batch.set(doc(store, "conversations", id, "messages", `said-${place}`), message);
  });
  await batch.commit();
}

function rowOf(person: Person, preview: string, at: Timestamp): Conversation {
  const begins = wordsOf(person.name).flatMap((word) =>
    Array.from(word, (_, end) => word.slice(0, end + 1)),
  );
  const bare = person.number.slice(1);
  const ends = Array.from({ length: bare.length - SHORTEST_END + 1 }, (_, from) =>
    bare.slice(from),
  );
  return {
    ...CONVERSATION,
    displayName: person.name,
    channel: { type: "whatsapp", address: `whatsapp:${person.number}`, externalUserId: null },
    lastMessage: {
      id: "first",
      type: "text",
      preview,
      direction: "in",
      author: "aspirant",
      at,
      status: "received",
      attempt: null,
    },
    lastInboundAt: at,
    windowClosesAt: Timestamp.fromMillis(at.toMillis() + DAY),
    needsReply: true,
    waitingMicros: at.toMillis() * 1000,
    newestMicros: at.toMillis() * 1000,
    bot: { ...CONVERSATION.bot, state: "handed_over", paused: true },
    aspirantId: person.id,
    search: [...new Set([...begins, ...ends])],
    createdAt: at,
    updatedAt: at,
  };
}

/** Somebody takes their telephone and writes. */
export async function write(
  request: APIRequestContext,
  { name, number }: Pick<Person, "name" | "number">,
  body: string,
): Promise<void> {
  const data = { from: number, profileName: name, body };
  const sent = await request.post(`${PHONE_URL}/simulator/messages`, { data });
  expect(sent.ok()).toBe(true);
}

/** Whether their telephone has got this from the agency. */
export async function hasReceived(
  request: APIRequestContext,
  { number }: Pick<Person, "number">,
  text: string,
): Promise<boolean> {
  const ledger = await request.get(`${PHONE_URL}/simulator/ledger`);
  const messages = (await ledger.json()) as { to: string; body: string }[];
  return messages.some(({ to, body }) => to.includes(number) && body === text);
}

/** The conversation of this number, once it is in the desk. */
async function conversationOf(number: string): Promise<string> {
  const theirs = query(
    collection(store, "conversations"),
    where("channel.address", "==", `whatsapp:${number}`),
  );
  let id = "";
  await expect
    .poll(async () => (id = (await getDocs(theirs)).docs[0]?.id ?? ""), { timeout: 60_000 })
    .not.toBe("");
  return id;
}

/** Somebody who wrote for the first time, once they are in the desk. */
export async function newcomer(request: APIRequestContext, name: string): Promise<Person> {
  const person = { name, number: number() };
  await write(request, person, "Hola");
  return { ...person, id: await conversationOf(person.number) };
}

/** They stay the newest of the list, whoever writes meanwhile. */
export async function keepOnTop(number: string): Promise<void> {
  const row = doc(store, "conversations", await conversationOf(number));
  await updateDoc(row, { "lastMessage.at": Timestamp.fromMillis(Date.now() + DAY) });
}

export const change = (person: Person, situation: Situation) =>
  updateDoc(doc(store, "conversations", person.id), {
    ...situation,
    updatedAt: serverTimestamp(),
  });

/** A tag of this name, as it is stored when somebody makes it; its key. */
export async function tagNamed(name: string): Promise<string> {
  const key = name.toLowerCase();
  const tag: Tag = { key, label: name, colour: "teal", createdAt: Timestamp.now() };
  await setDoc(doc(store, "tags", `e2e-${key}`), tag);
  return key;
}
