import {
  collection,
  documentId,
  endAt,
  getCountFromServer,
  getDocs,
  limit,
  or,
  query,
  startAfter,
  where,
} from "firebase/firestore";
import type { Message } from "@/lib/documents";
import { firestore } from "@/lib/firebase/firestore";
import { readMessage, type Identified } from "@/lib/firebase/read";
import { newestFirst } from "./newest";

/** One quoted message, by its id or the channel's: one read. Null where it is not there. */
export async function readQuoted(
  conversation: string,
  replyTo: string,
): Promise<Identified<Message> | null> {
  const isIt = or(where(documentId(), "==", replyTo), where("providerSid", "==", replyTo));
  const messages = query(
    collection(firestore, "conversations", conversation, "messages"),
    isIt,
    limit(1),
  );
  const { docs } = await getDocs(messages);
  return docs[0] ? readMessage(docs[0]) : null;
}

/** How many messages stand between this one and the oldest that is loaded. */
export async function countBetween(
  conversation: string,
  goal: Message,
  oldest: Message,
): Promise<number> {
  const between = query(newestFirst(conversation), startAfter(oldest.at), endAt(goal.at));
  return (await getCountFromServer(between)).data().count;
}
