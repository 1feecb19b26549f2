import type { ComponentType } from "react";
import type { Message } from "@/lib/documents";
import { plainLine } from "@/lib/plainText";
import { FileCard } from "../files/FileCard";
import { MessageFile } from "../files/MessageFile";
import { FormattedText } from "../text/FormattedText";
import { useConversationTexts } from "../texts";
import { AnswerList } from "./AnswerList";
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
  reaction: Reaction,
  unknown: Unsupported,
};

/** What a message says, by its kind. */
export function MessageContent({ message }: { message: ChatMessage }) {
  const Content = CONTENTS[message.type];
  return (
    <>
      {!isOnlyAnswers(message) && <Content message={message} />}
      <TemplateButtons words={message.template?.buttons ?? []} />
      <AnswerList answers={message.answers} />
      {saysNothingElse(message) && <AnswerList answers={message.other} />}
    </>
  );
}

/** What they can press below a template that was sent. Here they do nothing. */
function TemplateButtons({ words }: { words: readonly string[] }) {
  const t = useConversationTexts();
  if (words.length === 0) return null;
  return (
    <ul className={classes.buttons} aria-label={t("message.buttons")}>
      {words.map((one) => (
        <li key={one}>
          <bdi>{plainLine(one)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A Flow that was sent off: the word that WhatsApp puts beside the answers says nothing. */
function isOnlyAnswers({ type, answers, button, media }: ChatMessage): boolean {
  const isInteractive = type === "button" || type === "unknown" || type === "text";
  return isInteractive && answers.length > 0 && !button && media.length === 0;
}

/** Whether only what is new to us is there to be shown. */
function saysNothingElse({ text, media, location, button, answers }: ChatMessage): boolean {
  return !text.trim() && media.length === 0 && !location && !button && answers.length === 0;
}

function Words({ message }: { message: ChatMessage }) {
  const t = useConversationTexts();
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
  const t = useConversationTexts();
  const words = plainLine(message.button?.text ?? message.text);
  // A row of a list may come with its description.
  const isMore = message.text.trim() !== "" && plainLine(message.text) !== words;
  return (
    <>
      {words && (
        <bdi className={classes.chip} data-chip>
          {t("message.tapped", { text: words })}
        </bdi>
      )}
      {isMore && <FormattedText text={message.text} />}
    </>
  );
}

/** To what it was stands above it, as a quote. */
function Reaction({ message }: { message: ChatMessage }) {
  const t = useConversationTexts();
  const emoji = plainLine(message.text);
  return (
    <span className={classes.quiet} data-words="inline">
      {emoji ? t("message.reacted", { emoji }) : t("message.unreacted")}
    </span>
  );
}

function Unsupported({ message }: { message: ChatMessage }) {
  const t = useConversationTexts();
  const type = plainLine(message.rawType ?? "") || "?";
  return (
    <>
      <span className={classes.quiet}>{t("message.unsupported", { type })}</span>
      {message.text && <FormattedText text={message.text} />}
    </>
  );
}
