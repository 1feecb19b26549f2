import type { ReactNode } from "react";
import { KindIcon } from "@/components/KindIcon";
import type { Media, Message } from "@/lib/documents";
import { fileFormat } from "@/lib/fileFormat";
import { plainLine } from "@/lib/plainText";
import { useConversationTexts } from "../texts";
import classes from "./FileCard.module.css";

interface Props {
  type: Message["type"];
  media: Media | null;
  /** What became of the file, where it is not simply there. */
  state?: string | undefined;
  isPicture?: boolean;
  children?: ReactNode;
}

/** A file by its name and kind. */
export function FileCard({ type, media, state, isPicture = false, children }: Props) {
  const t = useConversationTexts();
  const kind = t(`kind.${type}`);
  // Of a photo or a voice note nobody needs to know the format.
  const format = type === "document" ? fileFormat(plainLine(media?.contentType ?? "")) : "";
  const name = plainLine(media?.fileName ?? "");
  return (
    <div className={classes.card} data-picture={isPicture || undefined} data-type={type}>
      <span className={classes.icon}>
        <KindIcon type={type} size={22} />
      </span>
      <span className={classes.words}>
        {name && <bdi className={classes.name}>{name}</bdi>}
        <span className={classes.detail}>{format ? `${kind} · ${format}` : kind}</span>
        {state && <span className={classes.detail}>{state}</span>}
        {children}
      </span>
    </div>
  );
}
