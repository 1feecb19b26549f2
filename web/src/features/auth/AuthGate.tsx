import type { User } from "firebase/auth";
import type { ReactNode } from "react";
import { Splash } from "@/components/Splash";
import { LinkPage } from "./link/LinkPage";
import { useLink } from "./link/useLink";
import { SignInPage } from "./SignInPage";
import { useAuthUser } from "./useAuthUser";

/** Shows its children to whoever signed in, and the sign-in page, at the same address, to others. */
export function AuthGate({ children }: { children: (user: User) => ReactNode }) {
  const { link, forget } = useLink();
  const user = useAuthUser();
  if (user === undefined) return <Splash />;
  if (user) return children(user);
  return link ? <LinkPage link={link} onLeave={forget} /> : <SignInPage />;
}
