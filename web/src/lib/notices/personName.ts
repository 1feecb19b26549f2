import { doc, getDoc } from "firebase/firestore";
import { firestore } from "@/lib/firebase/firestore";
import { readConversation } from "@/lib/firebase/read";
import { nameOf } from "@/lib/personNames";

/** Whom a conversation is with. Null for one that is gone, or that one may not see any more. */
export async function personName(conversationId: string): Promise<string | null> {
  try {
    const found = await getDoc(doc(firestore, "conversations", conversationId));
    return found.exists() ? nameOf(readConversation(found)) : null;
  } catch {
    return null;
  }
}
