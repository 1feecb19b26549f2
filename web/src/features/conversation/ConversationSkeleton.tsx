import classes from "./ConversationPane.module.css";
import { HeaderSkeleton } from "./header/HeaderSkeleton";
import { MessagesSkeleton } from "./messages/MessagesSkeleton";

/** A conversation of which nothing is there yet. */
export function ConversationSkeleton() {
  return (
    <div className={classes.pane}>
      <HeaderSkeleton />
      <MessagesSkeleton />
    </div>
  );
}
