import { QuickReplies } from "../quickReplies/QuickReplies";

/** What lies above the field while one writes: each in a file of its own, and nothing when idle. */
export function AboveField() {
  return <QuickReplies />;
}
