import type { ExtraAnswer } from "@/lib/documents";
import { plainLine } from "@/lib/plainText";
import { FormattedText } from "../text/FormattedText";
import { useConversationTexts } from "../texts";
import classes from "./AnswerList.module.css";

/** What came as questions and answers: a Flow's, or what WhatsApp has that is new to us. */
export function AnswerList({ answers }: { answers: readonly ExtraAnswer[] }) {
  const t = useConversationTexts();
  if (answers.length === 0) return null;
  return (
    <dl className={classes.list} aria-label={t("message.answers")}>
      {answers.map(({ question, answer }, index) => (
        <div key={index}>
          <dt>
            <bdi>{readable(plainLine(question))}</bdi>
          </dt>
          <dd>
            <FormattedText text={answer} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A Flow names its fields as programs do: `screen_0_First_name_1` → `First name`. */
function readable(name: string): string {
  const words = name.replace(/^screen_\d+_/i, "").replace(/_\d+$/, "");
  return words.replaceAll("_", " ").trim() || name;
}
