import { useEffect } from "react";
import { ownStorage } from "@/lib/ownStorage";
import type { ChatMessage } from "../messages/timeline";

/**
 * The newest moment of the conversation when the draft was begun, kept as long as the draft: what
 * was said later, its author may not have seen. Null while there is none.
 */
export function useBegun(
  conversation: string,
  isWriting: boolean,
  messages: readonly ChatMessage[] | null,
): string | null {
  const name = `begun:${conversation}`;
  const isLoaded = messages !== null;
  useEffect(() => {
    if (!isWriting) {
      if (ownStorage.read(name)) ownStorage.write(name, "");
    } else if (isLoaded && !ownStorage.read(name)) {
      ownStorage.write(name, newestOf(messages));
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- by what was there when it was begun
  }, [name, isWriting, isLoaded]);
  return isWriting ? ownStorage.read(name) : null;
}

/** By the server's times: those of our own that it has not got yet have none. */
export function newestOf(messages: readonly ChatMessage[]): string {
  const stored = messages.filter(({ local }) => !local).map(({ at }) => at.valueOf());
  return stored.reduce((newest, at) => (at > newest ? at : newest), "0");
}
