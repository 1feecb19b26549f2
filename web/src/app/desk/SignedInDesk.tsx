import type { ComponentType } from "react";
import type { User } from "firebase/auth";
import { SessionGate } from "@/features/auth/SessionGate";
import { ColleaguesProvider } from "@/lib/colleagues/ColleaguesProvider";
import { QuickRepliesProvider } from "@/lib/quickReplies/QuickRepliesProvider";
import { TagsProvider } from "@/lib/tags/TagsProvider";
import { ConnectionBanner } from "./ConnectionBanner";
import { Frame } from "./Frame";
import { Keys } from "./keys/Keys";
import classes from "./Desk.module.css";
import { fileRoom } from "@/lib/attachments/fileRoom";
import { useLater } from "@/components/parts/useLater";
import { partOf, partsNeed } from "@/lib/parts";
import { useIdle } from "@/lib/useIdle";
import { moreWords } from "../words/moreWords";
import { useVisibleHeight } from "./useVisibleHeight";

// What comes later says more than the list does.
partsNeed(moreWords);

// In development nothing is kept: what one has just written is what one sees.
const versionNotice = partOf<ComponentType>(() =>
  import.meta.env.PROD
    ? import("./version/VersionNotice").then(({ VersionNotice }) => VersionNotice)
    : Promise.resolve(() => null),
);

const deskNews = partOf(() => import("./news/DeskNews").then(({ DeskNews }) => DeskNews));

export function SignedInDesk({ user }: { user: User }) {
  useVisibleHeight();
  const { Component: VersionNotice } = useLater(versionNotice);
  return (
    <div className={classes.page}>
      {/* The desk is installed, and no public page. */}
      <link rel="manifest" href="/manifest.webmanifest" />
      <link rel="apple-touch-icon" href="/icons/apple-touch-180.png" />
      <ConnectionBanner />
      {VersionNotice && <VersionNotice />}
      <SessionGate key={user.uid} user={user}>
        <ColleaguesProvider>
          <TagsProvider>
            <QuickRepliesProvider>
              <Keys>
                <Frame />
                <Later />
              </Keys>
            </QuickRepliesProvider>
          </TagsProvider>
        </ColleaguesProvider>
      </SessionGate>
    </div>
  );
}

function Later() {
  const { Component: DeskNews } = useLater(deskNews);
  // Of who was here before, and of pages that ended in the middle.
  useIdle(true, fileRoom.sweep);
  return DeskNews && <DeskNews />;
}
