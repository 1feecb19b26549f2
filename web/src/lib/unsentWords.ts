import { useSyncExternalStore } from "react";
import { plainLine } from "@/lib/plainText";
import { tabStorage } from "@/lib/tabStorage";

export interface UnsentWords {
  kind: "draft" | "outgoing" | "refused";
  words: string;
}

interface Outgoing {
  text: string;
  refusal: object | null;
}

/** What this tab has for a conversation that its row cannot know: a message under way, or a draft. */
function read(conversationId: string): UnsentWords | null {
  const box = tabStorage.read(`outbox:${conversationId}`);
  const last = box ? (JSON.parse(box) as Outgoing[]).at(-1) : undefined;
  if (last) return { kind: last.refusal ? "refused" : "outgoing", words: plainLine(last.text) };
  const draft = plainLine(tabStorage.read(`draft:${conversationId}`) ?? "");
  return draft ? { kind: "draft", words: draft } : null;
}

const asText = (conversationId: string) => JSON.stringify(read(conversationId));

export function useUnsentWords(conversationId: string): UnsentWords | null {
  const text = useSyncExternalStore(tabStorage.subscribe, () => asText(conversationId));
  return JSON.parse(text) as UnsentWords | null;
}
