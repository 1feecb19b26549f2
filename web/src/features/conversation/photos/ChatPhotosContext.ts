import { createContext, use } from "react";
import type { ShownPhoto } from "@/components/photos/shownPhoto";

/** The conversation's photos by their ids, and how to see one large. */
export interface ChatPhotos {
  byId: ReadonlyMap<string, ShownPhoto>;
  open: (id: string) => void;
}

export const ChatPhotosContext = createContext<ChatPhotos>({
  byId: new Map(),
  open: () => undefined,
});

export function useChatPhotos(): ChatPhotos {
  return use(ChatPhotosContext);
}
