import { QuickReplies } from "../quickReplies/QuickReplies";
import { ReplyStrip } from "../reply/ReplyStrip";
import { Attachments } from "./attachments/Attachments";
import { EmojiSuggest } from "./emoji/EmojiSuggest";

/** What lies above the field while one writes: each in a file of its own, and nothing when idle. */
export function AboveField() {
  return (
    <>
      <ReplyStrip />
      <Attachments />
      <QuickReplies />
      <EmojiSuggest />
    </>
  );
}
