import { useConversationTexts } from "../texts";
import { ContactCard } from "./ContactCard";
import { FileCard } from "./FileCard";
import type { FileProps } from "./MessageFile";

/**
 * Announced, and fetched once the person is known to be of age and agreed to be kept. Who is on a
 * contact card is read before: that is words.
 */
export function WaitingFile({ message, media }: FileProps) {
  const t = useConversationTexts();
  const isPicture = message.type === "image" || message.type === "video";
  const isRead = media.cards.length > 0;
  const state = isRead ? undefined : t("media.waiting");
  return (
    <FileCard type={message.type} media={media} state={state} isPicture={isPicture}>
      {media.cards.map((card, index) => (
        <ContactCard key={index} card={card} />
      ))}
    </FileCard>
  );
}
