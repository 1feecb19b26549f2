import { QuickRepliesButton } from "../quickReplies/QuickRepliesButton";
import { AttachButton } from "./attachments/AttachButton";
import { TemplateTool } from "./TemplateTool";

/** What can be done beside typing: each tool a button of its own, from a file of its own. */
export function ComposerTools() {
  return (
    <>
      <AttachButton />
      <QuickRepliesButton />
      <TemplateTool />
    </>
  );
}
