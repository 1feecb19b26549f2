import { FirebaseError } from "firebase/app";
import { signInWithEmailLink } from "firebase/auth";
import { auth } from "@/lib/firebase/auth";
import { sendSignInLink } from "@/lib/signInLink";
import type { Language } from "@/lib/i18n/language";
import { farewell } from "../farewell";
import { faultOf } from "../signIn";
import type { SignInFault } from "../texts";
import { askedHere } from "./askedHere";

/** Signs in by a link. The text that explains why it did not work; null when it did. */
export async function openLink(link: string, email: string): Promise<SignInFault | null> {
  if (!email.trim()) return "signIn.fault.noEmail";
  try {
    await signInWithEmailLink(auth, email.trim(), link);
    farewell.forget();
    return null;
  } catch (fault) {
    // Firebase says so also of an address that is complete, and not the one it sent the link to.
    const isOther = fault instanceof FirebaseError && fault.code === "auth/invalid-email";
    return isOther ? "signIn.fault.otherAddress" : faultOf(fault);
  }
}

// Who is a colleague is nobody's business: these are told as if the link had been sent.
const UNTOLD = ["auth/user-not-found", "auth/admin-restricted-operation", "auth/user-disabled"];

/** Asks for a link to this address; null when it is on its way, or nobody has the address. */
export async function askForLink(email: string, language: Language): Promise<SignInFault | null> {
  if (!email.trim()) return "signIn.fault.noEmail";
  try {
    await sendSignInLink(email.trim(), language);
  } catch (fault) {
    const code = fault instanceof FirebaseError ? fault.code : "";
    if (!UNTOLD.includes(code)) return faultOf(fault);
  }
  askedHere.remember(email.trim());
  return null;
}
