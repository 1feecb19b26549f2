import { useEffect, useEffectEvent, useId, useState, type RefObject } from "react";

interface Asked<T> {
  field: RefObject<HTMLTextAreaElement | null>;
  items: readonly T[];
  /** Nothing can be taken, and yet what is typed is no message: Enter does not send it. */
  holdsEnter?: boolean;
  onPick: (item: T) => void;
  onClose: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Suggestions for what is being typed: the field keeps the focus, its arrow keys walk through them,
 * Enter and Tab take one, Escape closes. The field hears of it before the form does.
 */
export function useSuggest<T extends { id: string }>(asked: Asked<T>) {
  const { field, items, holdsEnter = false } = asked;
  const listId = useId();
  const [chosen, choose] = useState<string | null>(null);
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === chosen),
  );
  const active = items[at] ?? null;
  const activeId = active ? `${listId}-${active.id}` : null;

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const takes = (event.key === "Enter" && !event.shiftKey) || event.key === "Tab";
    if (event.key === "Escape") asked.onClose();
    else if (step && active) choose(items[(at + step + items.length) % items.length]?.id ?? null);
    else if (takes && active && !event.shiftKey) asked.onPick(active);
    else if (event.key !== "Enter" || event.shiftKey || !holdsEnter) return;
    event.preventDefault();
    event.stopPropagation();
  });

  useEffect(() => {
    const element = field.current;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    element?.addEventListener("keydown", listener);
    return () => element?.removeEventListener("keydown", listener);
  }, [field]);

  useEffect(() => {
    const element = field.current;
    element?.setAttribute("aria-autocomplete", "list");
    element?.setAttribute("aria-controls", listId);
    if (activeId) element?.setAttribute("aria-activedescendant", activeId);
    else element?.removeAttribute("aria-activedescendant");
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
    return () => {
      for (const name of ["autocomplete", "controls", "activedescendant"]) {
        element?.removeAttribute(`aria-${name}`);
      }
    };
  }, [field, listId, activeId]);

  const option = (item: T) => ({
    id: `${listId}-${item.id}`,
    role: "option" as const,
    "aria-selected": item === active,
    // The field keeps the focus.
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClick: () => asked.onPick(item),
  });
  return { active, list: { id: listId, role: "listbox" as const }, option };
}
