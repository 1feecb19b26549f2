import { sendSignInLinkToEmail } from "firebase/auth";
import { auth } from "@/lib/firebase/auth";
import type { Language } from "@/lib/i18n/language";

/**
 * Has Firebase send a link by which whoever reads this mailbox signs in. Who has no account gets in
 * by no link. Throws a FirebaseError.
 */
export async function sendSignInLink(email: string, language: Language): Promise<void> {
  auth.languageCode = language;
  const address = { url: `${window.location.origin}/`, handleCodeInApp: true };
  await sendSignInLinkToEmail(auth, email, address);
}
