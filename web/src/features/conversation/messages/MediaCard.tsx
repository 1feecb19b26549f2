import { KindIcon } from "@/components/KindIcon";
import type { Media, Message } from "@/lib/documents";
import { fileFormat } from "@/lib/fileFormat";
import { useText } from "@/lib/i18n/LanguageContext";
import { plainLine } from "@/lib/plainText";
import classes from "./MediaCard.module.css";

interface Props {
  type: Message["type"];
  media: Media | null;
}

/** A file as the channel announced it. */
export function MediaCard({ type, media }: Props) {
  const t = useText();
  const kind = t(`kind.${type}`);
  // Of a photo or a voice note nobody needs to know the format.
  const format = type === "document" ? fileFormat(plainLine(media?.contentType ?? "")) : "";
  const name = plainLine(media?.fileName ?? "");
  const isPicture = type === "image" || type === "video" || type === "sticker";
  return (
    <div className={classes.card} data-picture={isPicture || undefined} data-type={type}>
      <span className={classes.icon}>
        <KindIcon type={type} size={22} />
      </span>
      <span className={classes.words}>
        {name && <bdi className={classes.name}>{name}</bdi>}
        <span className={classes.detail}>{format ? `${kind} · ${format}` : kind}</span>
      </span>
    </div>
  );
}
