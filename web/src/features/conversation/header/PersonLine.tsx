import type { Conversation } from "@/lib/documents";
import { otherNameOf } from "@/lib/personNames";
import { formatPhone } from "@/lib/phone";
import { useConversationTexts } from "../texts";
import classes from "./ConversationHeader.module.css";

/** The number, and the name on WhatsApp where the form gave another one. */
export function PersonLine({ conversation }: { conversation: Conversation }) {
  const t = useConversationTexts();
  const phone = formatPhone(conversation.channel.address) || t("conversation.noNumber");
  const other = otherNameOf(conversation);
  return (
    <span className={classes.phone}>
      {phone}
      {other && other !== phone && (
        <>
          {" · "}
          <bdi title={t("conversation.onWhatsApp", { name: other })}>
            {t("conversation.onWhatsApp", { name: other })}
          </bdi>
        </>
      )}
    </span>
  );
}
