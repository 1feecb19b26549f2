import type { User } from "firebase/auth";
import { SessionGate } from "@/features/auth/SessionGate";
import { ConnectionBanner } from "./ConnectionBanner";
import { Desk } from "./Desk";
import classes from "./Desk.module.css";
import { useVisibleHeight } from "./useVisibleHeight";

export function SignedInDesk({ user }: { user: User }) {
  useVisibleHeight();
  return (
    <div className={classes.page}>
      <ConnectionBanner />
      <SessionGate key={user.uid} user={user}>
        <Desk />
      </SessionGate>
    </div>
  );
}
