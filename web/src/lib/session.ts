import { createContext, use } from "react";
import type { User } from "@/lib/documents";

/** Who is signed in, with the role that the agency gave. */
export interface Session {
  uid: string;
  email: string;
  name: string;
  role: User["role"];
  signOut: () => void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("useSession needs a signed-in user above it");
  return session;
}
