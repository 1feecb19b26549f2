import { collection, orderBy, query } from "firebase/firestore";
import { firestore } from "@/lib/firebase/firestore";

/** All messages of a conversation, the newest first. */
export const newestFirst = (conversationId: string) =>
  query(collection(firestore, "conversations", conversationId, "messages"), orderBy("at", "desc"));
