import { useSyncExternalStore } from "react";
import { chosenFiles } from "@/lib/attachments/chosenFiles";
import { plainLine } from "@/lib/plainText";
import { outbox } from "@/lib/outbox/outbox";
import { ownStorage } from "@/lib/ownStorage";

export interface UnsentWords {
  kind: "draft" | "outgoing" | "refused";
  words: string;
}

/** What we have for a conversation that its row cannot know: a message under way, or a draft. */
function read(conversationId: string): UnsentWords | null {
  const box = outbox.of(conversationId).filter((one) => !one.isAccepted);
  // One that did not get through tells more than those that wait behind it.
  const shown = box.find((one) => one.refusal) ?? box.at(-1);
  if (shown) {
    const words = plainLine(shown.text) || plainLine(shown.file?.name ?? "");
    return { kind: shown.refusal ? "refused" : "outgoing", words };
  }
  const [file] = chosenFiles.of(conversationId);
  const written = plainLine(ownStorage.read(`draft:${conversationId}`) ?? "");
  const draft = written || plainLine(file?.name ?? "");
  return draft ? { kind: "draft", words: draft } : null;
}

const asText = (conversationId: string) => JSON.stringify(read(conversationId));

export function useUnsentWords(conversationId: string): UnsentWords | null {
  const text = useSyncExternalStore(ownStorage.subscribe, () => asText(conversationId));
  return JSON.parse(text) as UnsentWords | null;
}
