import { doc, getDocFromServer } from "firebase/firestore";
import { firestore } from "@/lib/firebase/firestore";
import { readConversation } from "@/lib/firebase/read";
import type { Row } from "./rows";

/** The conversation as it is now; null when it cannot be read, or no longer by this person. */
export async function newestRow(id: string): Promise<Row | null> {
  try {
    const snapshot = await getDocFromServer(doc(firestore, "conversations", id));
    return snapshot.exists() ? readConversation(snapshot) : null;
  } catch {
    return null;
  }
}
