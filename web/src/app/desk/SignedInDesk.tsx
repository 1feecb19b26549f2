import type { User } from "firebase/auth";
import { SessionGate } from "@/features/auth/SessionGate";
import { ColleaguesProvider } from "@/lib/colleagues/ColleaguesProvider";
import { TagsProvider } from "@/lib/tags/TagsProvider";
import { ConnectionBanner } from "./ConnectionBanner";
import { Frame } from "./Frame";
import { Keys } from "./keys/Keys";
import classes from "./Desk.module.css";
import { useDelivery } from "@/lib/outbox/useDelivery";
import { useVisibleHeight } from "./useVisibleHeight";

export function SignedInDesk({ user }: { user: User }) {
  useVisibleHeight();
  return (
    <div className={classes.page}>
      <ConnectionBanner />
      <SessionGate key={user.uid} user={user}>
        <ColleaguesProvider>
          <TagsProvider>
            <Delivery />
            <Keys>
              <Frame />
            </Keys>
          </TagsProvider>
        </ColleaguesProvider>
      </SessionGate>
    </div>
  );
}

function Delivery() {
  useDelivery();
  return null;
}
