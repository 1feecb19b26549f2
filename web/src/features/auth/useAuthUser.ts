import { onAuthStateChanged, type User } from "firebase/auth";
import { useEffect, useState } from "react";
import { auth } from "@/lib/firebase/auth";
import { pageOwner } from "@/lib/owner";
import { ownStorage } from "@/lib/ownStorage";
import { farewell } from "./farewell";
import { leaveNothingFrozen, startAnew } from "./startAnew";

/**
 * undefined until the device's memory has been asked, null when nobody is signed in. Whoever is
 * signed in is so in every tab; a page that was somebody else's starts anew.
 */
export function useAuthUser(): User | null | undefined {
  const [user, setUser] = useState<User | null>();
  useEffect(leaveNothingFrozen, []);
  useEffect(() => farewell.hear(leaveForGood), []);
  useEffect(
    () => onAuthStateChanged(auth, (next) => setUser(isAtHome(next) ? next : undefined)),
    [],
  );
  return user;
}

/** Whether this page may be shown to `next`; one that may not is on its way out. */
function isAtHome(next: User | null): boolean {
  if (!pageOwner.admits(next?.uid ?? null)) {
    // Not their own wish, and nobody else is here: what they wrote waits for them.
    if (next === null && !farewell.isSaid) startAnew();
    else leaveForGood();
    return false;
  }
  if (next === null) {
    if (farewell.isSaid) ownStorage.clear();
    return true;
  }
  const wasTheirs = ownStorage.takeOver();
  if (!wasTheirs) startAnew("/");
  return wasTheirs;
}

function leaveForGood() {
  ownStorage.close();
  startAnew("/");
}
