import type { ComponentType } from "react";
import { PhotoTile } from "@/components/photos/PhotoTile";
import type { Media } from "@/lib/documents";
import type { ChatMessage } from "../messages/timeline";
import { chatPhotoId } from "../photos/chatPhotos";
import { useChatPhotos } from "../photos/ChatPhotosContext";
import { FileLink } from "./FileLink";
import { LocalFile } from "./LocalFile";
import { MissingFile } from "./MissingFile";
import { PendingFile } from "./PendingFile";
import { VideoPlayer } from "./VideoPlayer";
import { VoicePlayer } from "./VoicePlayer";
import { WaitingFile } from "./WaitingFile";

interface Props {
  message: ChatMessage;
  index: number;
  isInAlbum?: boolean;
}

export interface FileProps {
  message: ChatMessage;
  media: Media;
}

type Kind = Exclude<Media["state"], "stored"> | "audio" | "video" | "link";

const SHOWN: Record<Kind, ComponentType<FileProps>> = {
  pending: PendingFile,
  waiting: WaitingFile,
  failed: MissingFile,
  refused: MissingFile,
  withheld: MissingFile,
  audio: VoicePlayer,
  video: VideoPlayer,
  link: FileLink,
};

/** One file of a message: the photo, a player, a link, or why it is not there. */
export function MessageFile({ message, index, isInAlbum = false }: Props) {
  const { byId, open } = useChatPhotos();
  const media = message.media[index];
  const photo = byId.get(chatPhotoId(message, index));
  if (photo) {
    return <PhotoTile photo={photo} shape={isInAlbum ? "square" : "natural"} onOpen={open} />;
  }
  if (!media) return null;
  const { file } = message.local ?? {};
  if (file) return <LocalFile message={message} media={media} file={file} />;
  const Shown = SHOWN[kindOf(media)];
  return <Shown message={message} media={media} />;
}

// What browsers play; the others are saved and opened with what the machine has.
const PLAYED = /^(audio\/(ogg|mpeg|mp4|aac|wav|flac|webm)|video\/(mp4|quicktime|3gpp|webm|ogg))$/;

function kindOf({ state, contentType }: Media): Kind {
  if (state !== "stored") return state;
  const [kind] = contentType.split("/");
  const isPlayed = PLAYED.test(contentType) && (kind === "audio" || kind === "video");
  return isPlayed ? kind : "link";
}
