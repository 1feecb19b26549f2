import type { ShownPhoto } from "@/components/photos/shownPhoto";
import { slotName } from "@/lib/checklist";
import type { Conversation, Media, PhotoPaths } from "@/lib/documents";
import type { Language } from "@/lib/i18n/language";
import { problemWords } from "@/lib/photoProblems";
import { moment } from "@/lib/time/format";
import type { ChatMessage } from "../messages/timeline";
import type { SaysConversation } from "../texts";

interface Words {
  t: SaysConversation;
  language: Language;
}

const SHOWABLE = ["image/jpeg", "image/png", "image/webp", "image/gif"];

/** Every stored photo of the loaded messages, in their order. */
export function chatPhotos(
  messages: readonly ChatMessage[],
  checklist: Conversation["checklist"],
  words: Words,
): ShownPhoto[] {
  const slots = new Map(Object.entries(checklist).map(([slot, photoId]) => [photoId, slot]));
  return messages.flatMap((message) =>
    message.media.flatMap((media, index) => {
      const paths = picturePaths(media);
      return paths ? [shown({ message, media, index, paths, slots }, words)] : [];
    }),
  );
}

export function chatPhotoId(message: ChatMessage, index: number): string {
  return `${message.id}/${index}`;
}

/** The object names of what can be shown as a photo; null for anything else. */
function picturePaths({ state, paths, objectName, contentType, fault }: Media): PhotoPaths | null {
  // With a fault it was kept as a file, which nobody looked at yet: it is opened on purpose only.
  if (state !== "stored" || fault) return null;
  if (paths) return paths;
  if (!objectName || !SHOWABLE.includes(contentType)) return null;
  return { original: objectName, web: objectName, thumbnail: objectName };
}

interface Found {
  message: ChatMessage;
  media: Media;
  index: number;
  paths: PhotoPaths;
  slots: ReadonlyMap<string, string>;
}

function shown(found: Found, { t, language }: Words): ShownPhoto {
  const { message, media, index, paths, slots } = found;
  const slot = slots.get(media.photoId ?? "");
  return {
    id: chatPhotoId(message, index),
    fileId: media.photoId ?? paths.original,
    isInFile: media.photoId !== null,
    paths,
    width: media.width,
    height: media.height,
    isSensitive: media.sensitive,
    remark: problemWords(t, media.problems),
    title: slot ? slotName(t, slot) : t("kind.image"),
    detail: moment(message.at.toDate(), language),
    caption: message.text,
  };
}
