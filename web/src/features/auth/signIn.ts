import { FirebaseError } from "firebase/app";
import { signInWithEmailAndPassword } from "firebase/auth";
import { auth } from "@/lib/firebase/auth";
import { farewell } from "./farewell";
import type { SignInFault } from "./texts";

const FAULTS: Partial<Record<string, SignInFault>> = {
  "auth/missing-email": "signIn.fault.missing",
  "auth/missing-password": "signIn.fault.missing",
  "auth/invalid-email": "signIn.fault.badEmail",
  "auth/wrong-password": "signIn.fault.wrongPassword",
  "auth/user-not-found": "signIn.fault.unknownUser",
  "auth/invalid-credential": "signIn.fault.mismatch",
  "auth/invalid-login-credentials": "signIn.fault.mismatch",
  "auth/user-disabled": "signIn.fault.disabled",
  "auth/expired-action-code": "signIn.fault.linkOver",
  "auth/invalid-action-code": "signIn.fault.linkOver",
  "auth/admin-restricted-operation": "signIn.fault.unknownUser",
  "auth/quota-exceeded": "signIn.fault.tooMany",
  "auth/too-many-requests": "signIn.fault.tooMany",
  "auth/network-request-failed": "signIn.fault.network",
};

/** The text that explains why it did not work; null when it did. */
export async function signIn(email: string, password: string): Promise<SignInFault | null> {
  if (!email.trim() || !password) return "signIn.fault.missing";
  try {
    await signInWithEmailAndPassword(auth, email.trim(), password);
    farewell.forget();
    return null;
  } catch (fault) {
    return faultOf(fault);
  }
}

/** The text that explains what Firebase did not do. */
export function faultOf(fault: unknown): SignInFault {
  const code = fault instanceof FirebaseError ? fault.code : "";
  return FAULTS[code] ?? "signIn.fault.other";
}
