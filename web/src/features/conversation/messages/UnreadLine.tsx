import { useConversationTexts } from "../texts";
import classes from "./UnreadLine.module.css";

/** Above it what had been read when the conversation was opened, below it what came since. */
export function UnreadLine({ count }: { count: number }) {
  const words = useConversationTexts()("conversation.newMessages", { count });
  return (
    <div className={classes.line} role="separator" aria-label={words}>
      <span>{words}</span>
    </div>
  );
}
