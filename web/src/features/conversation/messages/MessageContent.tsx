import type { ComponentType } from "react";
import type { Message } from "@/lib/documents";
import { useText } from "@/lib/i18n/LanguageContext";
import { plainLine } from "@/lib/plainText";
import { FileCard } from "../files/FileCard";
import { MessageFile } from "../files/MessageFile";
import { FormattedText } from "../text/FormattedText";
import { LocationCard } from "./LocationCard";
import classes from "./MessageContent.module.css";
import type { ChatMessage } from "./timeline";

type Content = ComponentType<{ message: ChatMessage }>;

const CONTENTS: Record<Message["type"], Content> = {
  text: Words,
  image: Files,
  audio: Files,
  video: Files,
  document: Files,
  sticker: Files,
  contacts: Files,
  location: Place,
  button: Tapped,
  unknown: Unsupported,
};

/** What a message says, by its kind. */
export function MessageContent({ message }: { message: ChatMessage }) {
  const Content = CONTENTS[message.type];
  return <Content message={message} />;
}

function Words({ message }: { message: ChatMessage }) {
  const t = useText();
  if (!message.text.trim()) return <span className={classes.quiet}>{t("message.emptyText")}</span>;
  return <FormattedText text={message.text} />;
}

function Files({ message }: { message: ChatMessage }) {
  const { type, media, text } = message;
  const isAlbum = media.length > 1;
  return (
    <>
      {media.length === 0 && <FileCard type={type} media={null} />}
      <div className={isAlbum ? classes.album : classes.single} data-album={isAlbum || undefined}>
        {media.map((_, index) => (
          <MessageFile key={index} message={message} index={index} isInAlbum={isAlbum} />
        ))}
      </div>
      {text && <FormattedText text={text} />}
    </>
  );
}

function Place({ message }: { message: ChatMessage }) {
  return (
    <>
      <LocationCard location={message.location} />
      {message.text && <FormattedText text={message.text} />}
    </>
  );
}

function Tapped({ message }: { message: ChatMessage }) {
  const t = useText();
  const words = plainLine(message.button?.text ?? message.text);
  return (
    <bdi className={classes.chip} data-chip>
      {t("message.tapped", { text: words })}
    </bdi>
  );
}

function Unsupported({ message }: { message: ChatMessage }) {
  const t = useText();
  const type = plainLine(message.rawType ?? "") || "?";
  return (
    <>
      <span className={classes.quiet}>{t("message.unsupported", { type })}</span>
      {message.text && <FormattedText text={message.text} />}
    </>
  );
}
