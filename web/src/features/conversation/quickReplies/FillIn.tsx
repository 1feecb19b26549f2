import { filledFor, type Variable } from "@/lib/quickReplies/variables";
import { useQuickReplyTexts } from "@/lib/quickReplies/texts";
import { useWriting } from "../composer/writing";
import classes from "./QuickReplies.module.css";

interface Props {
  /** What stands in the draft. */
  words: string;
  name: Variable;
}

/** Puts what a variable becomes in the place of these words; says so where nobody knows it. */
export function FillIn({ words, name }: Props) {
  const t = useQuickReplyTexts();
  const { conversation, draft, write, focus } = useWriting();
  const { text, open } = filledFor(conversation, `{${name}}`, conversation.language ?? "es");
  if (name !== "formLink" && open.length > 0) {
    return (
      <>
        {t(`variable.${name}.open`)}. {t("variable.replace")}
      </>
    );
  }
  const put = () => {
    write(draft.replaceAll(words, text));
    focus();
  };
  return (
    <button type="button" className={classes.put} onClick={put}>
      {name === "formLink" ? t("variable.putLink") : t("variable.put", { value: text })}
    </button>
  );
}
