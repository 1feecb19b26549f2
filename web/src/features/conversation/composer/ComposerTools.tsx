import { QuickRepliesButton } from "../quickReplies/QuickRepliesButton";

/** What can be done beside typing: each tool a button of its own, from a file of its own. */
export function ComposerTools() {
  return <QuickRepliesButton />;
}
