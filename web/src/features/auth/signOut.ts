import { signOut as leave } from "firebase/auth";
import { auth } from "@/lib/firebase/auth";
import { pageOwner } from "@/lib/owner";
import { ownStorage } from "@/lib/ownStorage";
import { farewell } from "./farewell";
import { startAnew } from "./startAnew";

/**
 * Leaves nothing of the recruiter behind, in any tab. Only out of a session that others `ended`
 * what was written waits, in this tab, for the same person.
 */
export async function signOut(isEnded = false) {
  if (!isEnded) {
    farewell.say();
    ownStorage.close();
  }
  pageOwner.leave();
  await leave(auth);
  startAnew(isEnded ? undefined : "/");
}
