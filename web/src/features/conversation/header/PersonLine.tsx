import type { Conversation } from "@/lib/documents";
import { otherNameOf } from "@/lib/personNames";
import { formatPhone } from "@/lib/phone";
import { CopyIcon } from "../CopyIcon";
import { useConversationTexts } from "../texts";
import classes from "./ConversationHeader.module.css";

/** The number, and the name on WhatsApp where the form gave another one. */
export function PersonLine({ conversation }: { conversation: Conversation }) {
  const t = useConversationTexts();
  const phone = formatPhone(conversation.channel.address);
  const dialled = conversation.channel.address.replace("whatsapp:", "");
  const other = otherNameOf(conversation);
  return (
    <span className={classes.phone}>
      {phone ? (
        <>
          <a href={`tel:${dialled}`} dir="ltr">
            {phone}
          </a>
          <CopyIcon className={classes.copy} value={dialled} label={t("conversation.copyNumber")} />
        </>
      ) : (
        t("conversation.noNumber")
      )}
      {other && other !== phone && (
        <span className={classes.other}>
          {" · "}
          <bdi title={t("conversation.onWhatsApp", { name: other })}>
            {t("conversation.onWhatsApp", { name: other })}
          </bdi>
        </span>
      )}
    </span>
  );
}
