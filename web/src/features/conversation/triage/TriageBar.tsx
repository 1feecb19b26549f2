import { ActionIcon, Button } from "@mantine/core";
import { IconAlarm, IconArchive, IconChevronDown } from "@/components/icons";
import { StageBadge } from "@/components/StageBadge";
import { SnoozeMenu } from "@/components/triage/SnoozeMenu";
import { StageMenu } from "@/components/triage/StageMenu";
import { useMay } from "@/lib/api/useCommand";
import type { Row } from "@/lib/triage/rows";
import { useTriage } from "@/lib/triage/useTriage";
import { AssigneeControl } from "./AssigneeControl";
import { MoreMenu } from "./MoreMenu";
import { TagsControl } from "./TagsControl";
import { useBarTexts } from "./texts";
import classes from "./TriageBar.module.css";

/** Where a conversation stands with the team, and what can be done about it. */
export function TriageBar({ row }: { row: Row }) {
  const t = useBarTexts();
  const mayMove = useMay("moveStage");
  const mayAssign = useMay("assign");
  const mayTag = useMay("changeTags");
  const mayClose = useMay("setStatus");
  return (
    <div className={classes.bar} role="group" aria-label={t("bar.label")}>
      <div className={classes.facts}>
        {mayMove ? <StageControl row={row} /> : <StageBadge stage={row.stage} />}
        <AssigneeControl row={row} mayAssign={mayAssign} />
        <TagsControl row={row} mayTag={mayTag} />
      </div>
      {mayClose && <Actions row={row} />}
    </div>
  );
}

function StageControl({ row }: { row: Row }) {
  const t = useBarTexts();
  return (
    <StageMenu rows={[row]}>
      <button
        type="button"
        className={`${classes.chip} ${classes.fixed}`}
        aria-label={t("bar.stage", { stage: t(`stage.${row.stage}`) })}
      >
        <StageBadge stage={row.stage} />
        <IconChevronDown size={14} className={classes.wide} aria-hidden />
      </button>
    </StageMenu>
  );
}

function Actions({ row }: { row: Row }) {
  const t = useBarTexts();
  const { setStatus } = useTriage();
  return (
    <div className={classes.actions}>
      <SnoozeMenu rows={[row]}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={34}
          aria-label={t("bar.snooze")}
          title={t("bar.snooze")}
        >
          <IconAlarm size={18} stroke={1.7} aria-hidden />
        </ActionIcon>
      </SnoozeMenu>
      {row.status === "open" && (
        <Button
          className={classes.wide ?? ""}
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconArchive size={16} aria-hidden />}
          onClick={() => void setStatus([row], "closed")}
        >
          {t("bar.close")}
        </Button>
      )}
      <MoreMenu row={row} />
    </div>
  );
}
