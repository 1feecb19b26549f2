import { IconPaperclip } from "@/components/icons";
import { contentTypeOf, takesCaption } from "@/lib/attachments/sentFile";
import { plainLine } from "@/lib/plainText";
import { useAttachmentTexts } from "../composer/attachments/texts";
import { useAttachments } from "../composer/attachments/useAttachments";
import classes from "./FilesAlong.module.css";

interface Props {
  conversationId: string;
  /** What is said beside them. */
  text: string;
}

/** The files that go out at the same time. */
export function FilesAlong({ conversationId, text }: Props) {
  const t = useAttachmentTexts();
  const files = useAttachments(conversationId);
  const [first] = files;
  const isApart = first && text.trim() && !takesCaption(contentTypeOf(first.type));
  return (
    <div className={classes.files}>
      <ul aria-label={t("attach.list")}>
        {files.map(({ id, name }) => (
          <li key={id}>
            <IconPaperclip size={16} stroke={1.7} aria-hidden />
            <bdi title={plainLine(name)}>{plainLine(name)}</bdi>
          </li>
        ))}
      </ul>
      {isApart && <p>{t("attach.apart")}</p>}
    </div>
  );
}
