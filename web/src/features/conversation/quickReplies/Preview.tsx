import { plainText } from "@/lib/plainText";
import { otherLanguage, wordingFor } from "@/lib/quickReplies/found";
import type { KeptReply } from "@/lib/quickReplies/QuickRepliesContext";
import { useQuickReplyTexts } from "@/lib/quickReplies/texts";
import { filledFor } from "@/lib/quickReplies/variables";
import { useWriting } from "../composer/writing";
import classes from "./QuickReplies.module.css";
import { useQuickTexts } from "./texts";

/** What this one would say to this person, and what nobody could fill in. */
export function Preview({ reply }: { reply: KeptReply }) {
  const t = useQuickTexts();
  const named = useQuickReplyTexts();
  const { conversation } = useWriting();
  const { language, text } = wordingFor(reply, conversation.language);
  const filled = filledFor(conversation, text, language);
  const other = otherLanguage(reply, conversation.language);
  return (
    <section className={classes.preview} aria-label={t("quick.preview")}>
      <p lang={language} dir="auto">
        {plainText(filled.text)
          .split(/(\{formLink\})/)
          .map((piece, place) =>
            piece === "{formLink}" ? (
              <span key={place} className={classes.chip}>
                {named("variable.formLink")}
              </span>
            ) : (
              piece
            ),
          )}
      </p>
      {other && (
        <p className={classes.open}>{t("quick.onlyIn", { language: t(`quick.${other}`) })}</p>
      )}
      {filled.open.map((name) => (
        <p key={name} className={classes.open}>
          {named(name === "firstName" ? "variable.firstName.open" : "variable.missingPhotos.open")}
        </p>
      ))}
    </section>
  );
}
