import { useMemo, type ReactNode } from "react";
import { PhotoViewer } from "@/components/photos/PhotoViewer";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useOverlay } from "@/lib/useOverlay";
import type { ChatMessage } from "../messages/timeline";
import { useConversationTexts } from "../texts";
import { chatPhotos } from "./chatPhotos";
import { ChatPhotosContext } from "./ChatPhotosContext";
import { ChatPhotoTools } from "./ChatPhotoTools";

interface Props {
  messages: readonly ChatMessage[];
  conversation: Pick<Identified<Conversation>, "id" | "aspirantId" | "checklist">;
  children: ReactNode;
}

/** Lets the messages below show their photos, and one of them large. */
export function ChatPhotosProvider({ messages, conversation, children }: Props) {
  const t = useConversationTexts();
  const { language } = useLanguage();
  const { id: openId, show, close } = useOverlay("chatPhoto");
  const { checklist } = conversation;
  const photos = useMemo(
    () => chatPhotos(messages, checklist, { t, language }),
    [messages, checklist, t, language],
  );
  const byId = useMemo(() => new Map(photos.map((photo) => [photo.id, photo])), [photos]);
  const value = useMemo(() => ({ byId, open: show }), [byId, show]);
  const tools = (id: string) => {
    const photo = byId.get(id);
    return photo?.isInFile && <ChatPhotoTools conversation={conversation} photo={photo} />;
  };
  return (
    <ChatPhotosContext value={value}>
      {children}
      <PhotoViewer photos={photos} openId={openId} onOpen={show} onClose={close} tools={tools} />
    </ChatPhotosContext>
  );
}
