import type { User } from "firebase/auth";
import type { ReactNode } from "react";
import { Splash } from "@/components/Splash";
import { SignInPage } from "./SignInPage";
import { useAuthUser } from "./useAuthUser";

/** Shows its children to whoever signed in, and the sign-in page, at the same address, to others. */
export function AuthGate({ children }: { children: (user: User) => ReactNode }) {
  const user = useAuthUser();
  if (user === undefined) return <Splash />;
  return user ? children(user) : <SignInPage />;
}
