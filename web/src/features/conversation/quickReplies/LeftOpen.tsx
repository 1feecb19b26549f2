import { FORM_LINK, variablesIn } from "@/lib/quickReplies/variables";
import { useQuickReplyTexts } from "@/lib/quickReplies/texts";
import { useWriting } from "../composer/writing";
import { FillIn } from "./FillIn";
import classes from "./QuickReplies.module.css";

/** Whether nothing is left in a text that has to be filled in before it is sent. */
export const isFilled = (text: string) => variablesIn(text).every((name) => name === "formLink");

/** Below the field: what the variables in it become, or that they have to be replaced. */
export function LeftOpen() {
  const t = useQuickReplyTexts();
  const { draft } = useWriting();
  const names = variablesIn(draft);
  if (names.length === 0) return null;
  return (
    <div className={classes.left} role="status">
      {names.map((name) => (
        <span key={name} className={name === "formLink" ? undefined : classes.open}>
          <code className={classes.chip}>{name === "formLink" ? FORM_LINK : `{${name}}`}</code>{" "}
          {t(`variable.${name}`)}
          {name === "formLink" && `: ${t("variable.formLink.told")}`}
          {name !== "formLink" && ": "}
          {name !== "formLink" && <FillIn words={`{${name}}`} name={name} />}
        </span>
      ))}
    </div>
  );
}
