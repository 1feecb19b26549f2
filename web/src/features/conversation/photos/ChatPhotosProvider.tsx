import { useMemo, useState, type ReactNode } from "react";
import { PhotoViewer } from "@/components/photos/PhotoViewer";
import type { Conversation } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import type { ChatMessage } from "../messages/timeline";
import { useConversationTexts } from "../texts";
import { chatPhotos } from "./chatPhotos";
import { ChatPhotosContext } from "./ChatPhotosContext";

interface Props {
  messages: readonly ChatMessage[];
  checklist: Conversation["checklist"];
  children: ReactNode;
}

/** Lets the messages below show their photos, and one of them large. */
export function ChatPhotosProvider({ messages, checklist, children }: Props) {
  const t = useConversationTexts();
  const { language } = useLanguage();
  const [openId, setOpenId] = useState<string | null>(null);
  const photos = useMemo(
    () => chatPhotos(messages, checklist, { t, language }),
    [messages, checklist, t, language],
  );
  const value = useMemo(
    () => ({ byId: new Map(photos.map((photo) => [photo.id, photo])), open: setOpenId }),
    [photos],
  );
  return (
    <ChatPhotosContext value={value}>
      {children}
      <PhotoViewer
        photos={photos}
        openId={openId}
        onOpen={setOpenId}
        onClose={() => setOpenId(null)}
      />
    </ChatPhotosContext>
  );
}
