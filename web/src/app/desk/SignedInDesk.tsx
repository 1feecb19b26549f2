import type { User } from "firebase/auth";
import { SessionGate } from "@/features/auth/SessionGate";
import { ColleaguesProvider } from "@/lib/colleagues/ColleaguesProvider";
import { QuickRepliesProvider } from "@/lib/quickReplies/QuickRepliesProvider";
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
            <QuickRepliesProvider>
              <Keys>
                <Frame />
              </Keys>
            </QuickRepliesProvider>
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
