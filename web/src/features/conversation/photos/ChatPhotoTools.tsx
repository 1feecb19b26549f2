import type { ShownPhoto } from "@/components/photos/shownPhoto";
import { PhotoTools } from "@/components/photos/tools/PhotoTools";
import { slotsOf } from "@/lib/checklist";
import type { Conversation } from "@/lib/documents";
import { readPhoto, type Identified } from "@/lib/firebase/read";
import { useLiveDocument } from "@/lib/live/useLiveDocument";

interface Props {
  conversation: Pick<Identified<Conversation>, "id" | "aspirantId" | "checklist">;
  photo: ShownPhoto;
}

/** What can be done with a photo of the file; it is read when it is looked at, and not before. */
export function ChatPhotoTools({ conversation, photo: { fileId, title } }: Props) {
  const { live } = useLiveDocument(
    `aspirants/${conversation.aspirantId}/photos/${fileId}`,
    readPhoto,
  );
  if (live.status !== "ready" || !live.data) return <strong>{title}</strong>;
  return (
    <PhotoTools
      conversation={conversation.id}
      photo={live.data}
      slots={slotsOf(conversation)}
      isOnBlack
    />
  );
}
