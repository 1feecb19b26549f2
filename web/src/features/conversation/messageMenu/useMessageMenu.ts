import { useCallback, useState, type KeyboardEvent } from "react";
import { useChatActions } from "../chatActions";
import type { ChatMessage } from "../messages/timeline";
import { offered } from "./offered";
import type { Opened } from "./MessageMenu";
import { useLongPress } from "./useLongPress";

const ACTIONS = "[data-actions]";
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The menu of whichever message asks for it: by its button, by arrow keys, or held down. */
export function useMessageMenu(messages: readonly ChatMessage[]) {
  const actions = useChatActions();
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = useCallback((message: ChatMessage, pressed: HTMLElement) => {
    pressed.setAttribute("data-open", "");
    setOpened({ message, pressed });
  }, []);
  const close = () => {
    if (!opened) return;
    const { pressed } = opened;
    pressed.removeAttribute("data-open");
    setOpened(null);
    // Unless what was chosen leads elsewhere.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) pressed.focus({ preventScroll: true });
    });
  };
  const held = useLongPress((element) => {
    const message = messages.find(({ id }) => id === element.dataset.message);
    if (message && offered(message, actions)) open(message, element);
  });
  return { opened, open, close, handlers: { ...held, onKeyDown: step } };
}

/** From one message's button to the next one's. */
function step(event: KeyboardEvent<HTMLElement>) {
  const by = STEPS[event.key];
  if (!by || !(event.target instanceof HTMLElement) || !event.target.matches(ACTIONS)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(ACTIONS)];
  event.preventDefault();
  buttons[buttons.indexOf(event.target) + by]?.focus();
}
