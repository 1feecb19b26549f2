import { FlagIcon } from "@/components/FlagIcon";
import type { Flag } from "@/lib/flags";
import { useConversationTexts } from "../texts";
import classes from "./Flags.module.css";

export function FlagNotice({ flag }: { flag: Flag }) {
  const t = useConversationTexts();
  return (
    <div className={classes.notice} role="note">
      <FlagIcon flag={flag} size={19} />
      <p className={classes.words}>
        <strong>{t(`flag.${flag}`)}</strong> {t(`flag.${flag}.todo`)}
      </p>
    </div>
  );
}
