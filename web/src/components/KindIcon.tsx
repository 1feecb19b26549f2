import type { Icon } from "@tabler/icons-react";
import {
  IconAddressBook,
  IconFile,
  IconHandClick,
  IconHelpSquareRounded,
  IconMapPin,
  IconMicrophone,
  IconMoodSmile,
  IconPhoto,
  IconSticker,
  IconVideo,
} from "@/components/icons";
import type { Message } from "@/lib/documents";

const ICONS: Record<Exclude<Message["type"], "text">, Icon> = {
  image: IconPhoto,
  audio: IconMicrophone,
  video: IconVideo,
  document: IconFile,
  sticker: IconSticker,
  location: IconMapPin,
  contacts: IconAddressBook,
  button: IconHandClick,
  reaction: IconMoodSmile,
  unknown: IconHelpSquareRounded,
};

/** Decorates the words beside it; text needs none. */
export function KindIcon({ type, size = 16 }: { type: Message["type"]; size?: number }) {
  if (type === "text") return null;
  const Icon = ICONS[type];
  return <Icon size={size} stroke={1.8} aria-hidden style={{ flex: "none" }} />;
}
