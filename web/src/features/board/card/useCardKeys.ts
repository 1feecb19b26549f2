import type { KeyboardEvent } from "react";
import { useBoard } from "../BoardContext";
import { cardKey, type CardKey } from "./cardKeys";
import type { Row } from "@/lib/triage/rows";
import { beside } from "../stages";
import { useBoardTexts } from "../texts";

/** Keys of a card: they choose a stage, move to the next one, or go to other cards. */
export function useCardKeys(row: Row, choose: () => void) {
  const t = useBoardTexts();
  const { mayMove, move, announce } = useBoard();

  const moveBy = (step: 1 | -1) => {
    const to = beside(row.stage, step);
    if (to) move(row, to);
    else announce(t("move.edge", { stage: t(`stage.${row.stage}`) }));
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    const card = event.currentTarget;
    const acts: Record<CardKey, () => void> = {
      "card.choose": choose,
      "card.moveOn": () => moveBy(1),
      "card.moveBack": () => moveBy(-1),
      "card.down": () => along(card, 1)?.focus(),
      "card.up": () => along(card, -1)?.focus(),
      "card.right": () => across(card, 1)?.focus(),
      "card.left": () => across(card, -1)?.focus(),
    };
    const pressed = cardKey(event, mayMove);
    if (!pressed) return;
    acts[pressed]();
    event.preventDefault();
  };
}

const cardsOf = (column: Element | null | undefined) => [
  ...(column?.querySelectorAll<HTMLElement>("[data-card]") ?? []),
];

function along(card: HTMLElement, step: number) {
  const cards = cardsOf(card.closest("[data-column]"));
  return cards[cards.indexOf(card) + step];
}

/** The card of the same height in the next column that has any. */
function across(card: HTMLElement, step: number) {
  const column = card.closest("[data-column]");
  const columns = [...document.querySelectorAll("[data-column]")];
  const place = cardsOf(column).indexOf(card);
  for (let at = columns.indexOf(column ?? card) + step; columns[at]; at += step) {
    const cards = cardsOf(columns[at]);
    if (cards.length > 0) return cards[Math.min(place, cards.length - 1)];
  }
  return undefined;
}
