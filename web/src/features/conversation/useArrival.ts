import { useEffect, useRef, type KeyboardEvent } from "react";
import { useLocation, useNavigate } from "react-router";
import { listHome } from "@/lib/listHome";

// A keyboard on the screen comes only when it is asked for.
const isTouched = () => window.matchMedia("(pointer: coarse)").matches;

/**
 * The keyboard's way between list and conversation: who opens a row stands in the composer, or in
 * the messages where nothing can be written; Escape leads back to the row, or to its list.
 */
export function useArrival(isReady: boolean) {
  const pane = useRef<HTMLDivElement>(null);
  const arrived = useRef<string | null>(null);
  const { key, search } = useLocation();
  const navigate = useNavigate();

  useEffect(() => {
    if (!isReady || arrived.current === key) return;
    const isFirst = arrived.current === null;
    arrived.current = key;
    const at = document.activeElement;
    // The list has the focus where nothing in it has.
    const isFree = at === null || at === document.body || at.id === "list";
    if (!at?.matches("[data-row]") && !(isFirst && isFree)) return;
    const composer = isTouched() ? null : pane.current?.querySelector<HTMLElement>("#composer");
    const goal = composer ?? pane.current?.querySelector<HTMLElement>("#messages");
    goal?.focus({ preventScroll: true });
  }, [isReady, key]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing) return;
    // What happens in menus and dialogs comes here, too, though they lie elsewhere.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    const home = listHome();
    if (home?.checkVisibility()) home.focus();
    else void navigate({ pathname: "/", search });
  };
  return { pane, onKeyDown };
}
