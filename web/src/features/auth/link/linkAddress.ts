import { isSignInWithEmailLink } from "firebase/auth";
import { auth } from "@/lib/firebase/auth";

/** The page's address if it is a sign-in link, else null. */
export function linkOfAddress(): string | null {
  const { href } = window.location;
  return isSignInWithEmailLink(auth, href) ? href : null;
}
