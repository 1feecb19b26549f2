import type { KeyboardEvent } from "react";
import { useBoard } from "../BoardContext";
import type { Row } from "@/lib/triage/rows";
import { beside } from "../stages";
import { useBoardTexts } from "../texts";

const ACROSS: Partial<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const ALONG: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Keys of a card: Space chooses a stage, Ctrl or ⌘ with ← → moves, arrows go to other cards. */
export function useCardKeys(row: Row, choose: () => void) {
  const t = useBoardTexts();
  const { mayMove, move, announce } = useBoard();

  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget } = event;
    if (key === " " && mayMove) choose();
    else if (event.ctrlKey || event.metaKey) {
      const step = ACROSS[key];
      if (!step || !mayMove) return;
      const to = beside(row.stage, step);
      if (to) move(row, to);
      else announce(t("move.edge", { stage: t(`stage.${row.stage}`) }));
    } else {
      const next = ALONG[key] ? along(currentTarget, ALONG[key]) : across(currentTarget, key);
      if (!next) return;
      next.focus();
    }
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
function across(card: HTMLElement, key: string) {
  const step = ACROSS[key];
  const column = card.closest("[data-column]");
  const columns = [...document.querySelectorAll("[data-column]")];
  const place = cardsOf(column).indexOf(card);
  for (let at = columns.indexOf(column ?? card) + (step ?? 0); step && columns[at]; at += step) {
    const cards = cardsOf(columns[at]);
    if (cards.length > 0) return cards[Math.min(place, cards.length - 1)];
  }
  return undefined;
}
