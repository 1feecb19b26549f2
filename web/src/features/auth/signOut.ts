import { signOut as leave } from "firebase/auth";
import { auth } from "@/lib/firebase/auth";
import { tabStorage } from "@/lib/tabStorage";

/** Leaves nothing of the recruiter behind: the page starts anew, with an empty memory. */
export async function signOut() {
  tabStorage.clear();
  await leave(auth);
  window.location.assign("/");
}
