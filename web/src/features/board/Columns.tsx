import { Button } from "@mantine/core";
import { IconFilterOff, IconLayoutKanban } from "@/components/icons";
import { StateMessage } from "@/components/StateMessage";
import { nameOf } from "@/lib/personNames";
import classes from "./Board.module.css";
import { useBoard } from "./BoardContext";
import { Column } from "./column/Column";
import type { Counts } from "./data/useCounts";
import { useDragging } from "./dragging";
import { namesOf, NO_FILTERS, type Filters } from "./filters/filters";
import { StagePicker } from "./StagePicker";
import { STAGES } from "@/components/triage/stages";
import { useBoardTexts } from "./texts";
import { useShownStage } from "./useShownStage";

interface Props {
  counts: Counts;
  onFilters: (filters: Filters) => void;
}

/** The columns side by side, or why there is nobody in any of them. */
export function Columns({ counts, onFilters }: Props) {
  const t = useBoardTexts();
  const { filters, move, announce, moves } = useBoard();
  const { board, isDragging } = useDragging({
    onTake: (row) => announce(t("move.taken", { name: nameOf(row) })),
    onOver: (_, stage) => stage && announce(t("move.over", { stage: t(`stage.${stage}`) })),
    onDrop: (row, stage) => {
      if (stage && stage !== row.stage) move(row, stage);
      else announce(t("move.dropped", { name: nameOf(row) }));
    },
  });
  const shown = useShownStage(board);
  const isNobody = STAGES.every((stage) => counts[stage] === 0) && moves.size === 0;
  return (
    <>
      {isNobody ? (
        <Nobody filters={filters} onFilters={onFilters} />
      ) : (
        <StagePicker counts={counts} shown={shown} board={board} />
      )}
      <div
        ref={board}
        className={classes.board}
        role="region"
        aria-label={t("board.columns")}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keyboards must scroll it
        tabIndex={0}
        data-dragging={isDragging || undefined}
        hidden={isNobody}
      >
        {STAGES.map((stage) => (
          <Column key={stage} stage={stage} count={counts[stage]} />
        ))}
      </div>
    </>
  );
}

function Nobody({ filters, onFilters }: Pick<Props, "onFilters"> & { filters: Filters }) {
  const t = useBoardTexts();
  const isNarrowed = namesOf(filters).length > 0;
  return (
    <div className={classes.nobody}>
      {isNarrowed ? (
        <StateMessage
          icon={<IconFilterOff size={26} stroke={1.6} />}
          title={t("board.noMatch.title")}
          text={t("board.noMatch.text")}
        >
          <Button variant="default" onClick={() => onFilters(NO_FILTERS)}>
            {t("filter.clear")}
          </Button>
        </StateMessage>
      ) : (
        <StateMessage
          icon={<IconLayoutKanban size={26} stroke={1.6} />}
          title={t("board.nobody.title")}
          text={t("board.nobody.text")}
        />
      )}
    </div>
  );
}
