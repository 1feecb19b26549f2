import { Menu } from "@mantine/core";
import { useState } from "react";
import { StageBadge } from "@/components/StageBadge";
import type { Stage } from "@/lib/triage/rows";
import { useTriage } from "@/lib/triage/useTriage";
import { ClosingMessageDialog } from "./closing/ClosingMessageDialog";
import { forMany } from "./forMany";
import { common, type TriageMenuProps } from "./menuProps";
import { STAGES } from "./stages";
import { useTriageMenuTexts } from "./texts";
import { useSeenRows } from "./useSeenRows";

/** Moves to another stage; "not now" offers to tell the person first. */
export function StageMenu({ rows, children }: TriageMenuProps) {
  const t = useTriageMenuTexts();
  const { moveStage } = useTriage();
  const [isOpen, setOpen] = useState(false);
  const [isClosing, setClosing] = useState(false);
  const seen = useSeenRows(rows, isOpen || isClosing);
  const now = common(seen, (row) => row.stage);
  const move = (stage: Stage) => {
    if (stage === now) return;
    if (stage === "declined") setClosing(true);
    else void moveStage(seen, stage);
  };
  const many = forMany(seen, t);
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-start" shadow="md" width={220}>
        <Menu.Target>{children}</Menu.Target>
        <Menu.Dropdown aria-label={t("stageMenu.label")}>
          {many && <Menu.Label>{many}</Menu.Label>}
          <Menu.RadioGroup value={now ?? ""} onChange={(stage) => move(stage as Stage)}>
            {STAGES.map((stage) => (
              <Menu.RadioItem key={stage} value={stage} closeMenuOnClick>
                <StageBadge stage={stage} />
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      <ClosingMessageDialog
        rows={seen}
        live={rows}
        opened={isClosing}
        onClose={() => setClosing(false)}
      />
    </>
  );
}
