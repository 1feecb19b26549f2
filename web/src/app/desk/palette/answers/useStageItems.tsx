import { StageBadge } from "@/components/StageBadge";
import { common } from "@/components/triage/menuProps";
import { STAGES } from "@/components/triage/stages";
import type { Row } from "@/lib/triage/rows";
import { useTriage } from "@/lib/triage/useTriage";
import type { Item } from "../items";
import { usePaletteTexts } from "../texts";

/** Where the conversations are to move; "not now" asks first whether to tell the person. */
export function useStageItems(rows: readonly Row[], onClosing: () => void): Item[] {
  const t = usePaletteTexts();
  const { moveStage } = useTriage();
  const now = common(rows, (row) => row.stage);
  return STAGES.filter((stage) => stage !== now).map((stage) => ({
    id: `stage ${stage}`,
    label: t("palette.moveTo", { stage: t(`stage.${stage}`) }),
    icon: <StageBadge stage={stage} />,
    ...(stage === "declined"
      ? { run: onClosing, movesFocus: true }
      : { run: () => void moveStage(rows, stage) }),
  }));
}
