import type { KeyboardEvent } from "react";

interface Keys {
  send: () => void;
  /** Takes back that it is an answer; null when it is none. */
  dropReply: (() => void) | null;
  /** Brings back what nobody has received yet, in an empty field; false when there is nothing. */
  recall: (() => boolean) | undefined;
}

/** Enter sends, Shift + Enter breaks the line; what an input method is composing is left alone. */
export function useKeys({ send, dropReply, recall }: Keys) {
  return (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === "Escape" && dropReply) {
      event.preventDefault();
      dropReply();
    }
    if (event.key === "ArrowUp" && recall?.()) event.preventDefault();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    if (!event.repeat) send();
  };
}

function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari says it only this way
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
