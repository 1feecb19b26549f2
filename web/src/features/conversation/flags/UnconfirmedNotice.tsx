import { IconForms } from "@/components/icons";
import type { Conversation } from "@/lib/documents";
import { useConversationTexts } from "../texts";
import classes from "./Flags.module.css";

/** A form came that only gave this number: what it says stands in the aspirant's file. */
export function UnconfirmedNotice({ forms }: { forms: Conversation["unconfirmedForms"] }) {
  const t = useConversationTexts();
  return (
    <div className={classes.notice} role="note">
      <IconForms size={19} stroke={1.8} aria-hidden style={{ flex: "none" }} />
      <p className={classes.words}>
        <strong>{t("unconfirmed.count", { count: forms.length })}</strong> {t("unconfirmed.todo")}
      </p>
    </div>
  );
}
