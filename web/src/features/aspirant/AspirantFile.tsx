import { useMemo } from "react";
import { LoadFault } from "@/components/LoadFault";
import { useMay } from "@/lib/api/useCommand";
import { ASPIRANT } from "@/lib/defaults";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { CorrectingContext } from "./correcting/CorrectingContext";
import { FileSkeleton } from "./FileSkeleton";
import { PhotoSection } from "./photos/PhotoSection";
import { Profile } from "./profile/Profile";
import { StageHistory } from "./stages/StageHistory";
import { UnconfirmedForms } from "./unconfirmed/UnconfirmedForms";
import { useAspirant } from "./useAspirant";
import { useAspirantPhotos } from "./useAspirantPhotos";

/** Everything that is known of the aspirant, as it comes in. */
export function AspirantFile({ conversation }: { conversation: Identified<Conversation> }) {
  const aspirant = useAspirant(conversation.aspirantId);
  const photos = useAspirantPhotos(conversation.aspirantId);
  const states = [aspirant, photos];
  const may = useMay("changeProfile");
  const profile = aspirant.live.status === "ready" ? aspirant.live.data : null;
  const correcting = useMemo(
    () => ({ conversation: conversation.id, profile: profile ?? ASPIRANT, may }),
    [conversation.id, profile, may],
  );
  const failed = states.find(({ live }) => live.status === "error");
  if (failed?.live.status === "error") {
    return (
      <LoadFault code={failed.live.code} onRetry={() => states.forEach((one) => one.retry())} />
    );
  }
  if (aspirant.live.status !== "ready" || photos.live.status !== "ready") return <FileSkeleton />;
  return (
    <>
      <PhotoSection
        conversation={conversation}
        photos={photos.live.data}
        hasMore={photos.hasMore}
        onMore={photos.loadMore}
      />
      <UnconfirmedForms conversation={conversation} />
      <StageHistory moves={conversation.stageMoves} />
      <CorrectingContext value={correcting}>
        <Profile aspirant={aspirant.live.data} timeZone={conversation.timeZone} />
      </CorrectingContext>
    </>
  );
}
