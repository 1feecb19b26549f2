import { collection, orderBy, query } from "firebase/firestore";
import { firestore } from "@/lib/firebase/firestore";

export const messagesOf = (conversationId: string) =>
  collection(firestore, "conversations", conversationId, "messages");

/** All messages of a conversation, the newest first. */
export const newestFirst = (conversationId: string) =>
  query(messagesOf(conversationId), orderBy("at", "desc"));
