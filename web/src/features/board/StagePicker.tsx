import { useEffect, useRef, type RefObject } from "react";
import { useBoard } from "./BoardContext";
import type { Counts } from "./data/useCounts";
import { isSifted } from "./filters/filters";
import classes from "./Board.module.css";
import { STAGES } from "@/components/triage/stages";
import type { Stage } from "@/lib/triage/rows";
import { useBoardTexts } from "./texts";

interface Props {
  counts: Counts;
  shown: Stage;
  board: RefObject<HTMLDivElement | null>;
}

/** On a phone, where one column is on the screen: goes to another. */
export function StagePicker({ counts, shown, board }: Props) {
  const t = useBoardTexts();
  // What is sifted on the device is known only of columns that were looked at.
  const isCounted = !isSifted(useBoard().filters);
  const picker = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = picker.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [shown]);
  return (
    <nav ref={picker} className={classes.picker} aria-label={t("board.pick")}>
      {STAGES.map((stage) => (
        <button
          key={stage}
          type="button"
          className={classes.pick}
          aria-current={stage === shown ? "true" : undefined}
          onClick={() => goTo(board.current, stage)}
        >
          {t(`stage.${stage}`)}
          {isCounted && counts[stage] !== null && (
            <span className={classes.pickCount}>{counts[stage]}</span>
          )}
        </button>
      ))}
    </nav>
  );
}

export function goTo(board: HTMLElement | null, stage: Stage) {
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  board
    ?.querySelector(`[data-column="${stage}"]`)
    ?.scrollIntoView({ inline: "center", block: "nearest", behavior: isCalm ? "auto" : "smooth" });
}
