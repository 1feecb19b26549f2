import { createContext, use } from "react";
import { may } from "@/lib/api/commands";
import type { User } from "@/lib/documents";

/** Who is signed in, with the role that the agency gave. */
export interface Session {
  uid: string;
  email: string;
  name: string;
  role: User["role"];
  sees: User["sees"];
  signOut: () => void;
}

/** As domain/access.py has it: admins see all. */
export function seesAll({ role, sees }: Pick<Session, "role" | "sees">): boolean {
  return sees === "all" || may(role, "setAccess");
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("useSession needs a signed-in user above it");
  return session;
}
