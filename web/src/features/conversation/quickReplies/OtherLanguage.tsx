import { otherLanguage } from "@/lib/quickReplies/found";
import type { KeptReply } from "@/lib/quickReplies/QuickRepliesContext";
import { useWriting } from "../composer/writing";
import classes from "./QuickReplies.module.css";
import { useQuickTexts } from "./texts";

/** The language of a quick reply that this person may not read: it is not there in theirs. */
export function OtherLanguage({ reply }: { reply: KeptReply }) {
  const t = useQuickTexts();
  const other = otherLanguage(reply, useWriting().conversation.language);
  return other && <span className={classes.other}>{t(`quick.${other}`)}</span>;
}
