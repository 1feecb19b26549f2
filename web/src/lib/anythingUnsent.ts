import { attachments } from "@/lib/attachments/attachments";
import { outbox } from "@/lib/outbox/outbox";
import { ownStorage } from "@/lib/ownStorage";

/** Whether there is a draft, of a note too, a chosen file, or a message that did not get through. */
export const isAnythingUnsent = (): boolean =>
  attachments.areThere() ||
  ownStorage.names("draft:").length > 0 ||
  ownStorage.names("note:").length > 0 ||
  outbox.conversations().some((one) => outbox.of(one).some(({ isAccepted }) => !isAccepted));
