import { useEffect, useState, type RefObject } from "react";
import { STAGES } from "@/components/triage/stages";
import type { Stage } from "@/lib/triage/rows";

const FIRST: Stage = "new";

/** The column in the middle of the board, as it is swiped. */
export function useShownStage(board: RefObject<HTMLDivElement | null>): Stage {
  const [shown, setShown] = useState<Stage>(FIRST);
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const look = () => setShown(middleOf(element) ?? FIRST);
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  }, [board]);
  return shown;
}

function middleOf(board: HTMLElement): Stage | undefined {
  const middle = board.getBoundingClientRect().left + board.clientWidth / 2;
  const columns = [...board.querySelectorAll<HTMLElement>("[data-column]")];
  const there = columns.find((column) => column.getBoundingClientRect().right > middle);
  return STAGES.find((stage) => stage === there?.dataset.column);
}
