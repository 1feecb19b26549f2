import type { User } from "firebase/auth";
import { useEffect, useState } from "react";

/** When the session began, in milliseconds since 1970; null until the token has told. */
export function useSignedInAt(user: User): number | null {
  const [signedInAt, setSignedInAt] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    user.getIdTokenResult().then(
      ({ authTime }) => isCurrent && setSignedInAt(Date.parse(authTime)),
      // No token to be had: the listeners will fail, and say so.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [user]);
  return signedInAt;
}
