import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { TypingLine } from "../presence/TypingLine";
import { useConversationTexts } from "../texts";
import classes from "./Composer.module.css";
import { LengthCounter } from "./LengthCounter";
import { WindowLeft } from "./WindowLeft";

interface Props {
  conversation: Identified<Conversation>;
  draft: string;
  willPauseBot: boolean;
}

/** Below the field: who writes as well, what sending does, how much may still be written. */
export function Hints({ conversation, draft, willPauseBot }: Props) {
  const t = useConversationTexts();
  return (
    <div className={classes.hints}>
      <TypingLine>
        {willPauseBot ? (
          <span>{t("composer.pausesBot")}</span>
        ) : (
          <span className={classes.keys}>{t("composer.keys")}</span>
        )}
      </TypingLine>
      <span className={classes.counts}>
        <LengthCounter text={draft} />
        <WindowLeft conversation={conversation} />
      </span>
    </div>
  );
}
