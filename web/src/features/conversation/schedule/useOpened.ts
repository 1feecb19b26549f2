import { useState } from "react";
import type { ChatMessage } from "../messages/timeline";

/** The message that is being changed, as it was when that was begun. */
export function useOpened(
  changing: string | null,
  messages: readonly ChatMessage[],
): ChatMessage | null {
  const [opened, setOpened] = useState<ChatMessage | null>(null);
  const found = messages.find(({ id }) => id === changing) ?? null;
  const isOther = (opened?.id ?? null) !== changing;
  if (isOther && found !== opened) setOpened(found);
  return isOther ? found : opened;
}
