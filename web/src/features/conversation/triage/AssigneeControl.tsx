import { Button } from "@mantine/core";
import { IconHandGrab, IconUser, IconUserOff } from "@/components/icons";
import { PersonAvatar } from "@/components/PersonAvatar";
import { AssignMenu } from "@/components/triage/AssignMenu";
import { CONVERSATION } from "@/lib/defaults";
import { useSession } from "@/lib/session";
import type { Row } from "@/lib/triage/rows";
import { useTriage } from "@/lib/triage/useTriage";
import { useAuthorName } from "../authors/useAuthorName";
import { useBarTexts } from "./texts";
import classes from "./TriageBar.module.css";

/** Whose it is; where it is nobody's, one press takes it. */
export function AssigneeControl({ row, mayAssign }: { row: Row; mayAssign: boolean }) {
  const t = useBarTexts();
  const { assign } = useTriage();
  const { uid } = useSession();
  const isNobodys = row.assigneeId === CONVERSATION.assigneeId;
  const name = useAssigneeName(row);
  const ownName = useAuthorName(row.assigneeId);
  const whose = (
    <>
      {isNobodys ? (
        <IconUserOff size={16} stroke={1.7} aria-hidden />
      ) : (
        <PersonAvatar id={row.assigneeId} name={ownName ?? name} size={20} />
      )}
      <span className={classes.name}>
        <bdi>{name}</bdi>
      </span>
    </>
  );
  if (!mayAssign) {
    return (
      <span className={classes.chip} title={isNobodys ? name : t("bar.assigned", { name })}>
        {whose}
      </span>
    );
  }
  return (
    <>
      {isNobodys && (
        <Button
          className={classes.take ?? ""}
          size="compact-sm"
          variant="light"
          flex="none"
          leftSection={<IconHandGrab size={15} aria-hidden />}
          onClick={() => void assign([row], uid)}
        >
          {t("bar.take")}
        </Button>
      )}
      <AssignMenu rows={[row]}>
        <button
          type="button"
          className={classes.chip}
          aria-label={isNobodys ? t("bar.assign") : t("bar.assigned.change", { name })}
          title={isNobodys ? t("bar.assign") : t("bar.assigned", { name })}
        >
          {isNobodys ? <IconUser size={17} stroke={1.7} aria-hidden /> : whose}
        </button>
      </AssignMenu>
    </>
  );
}

function useAssigneeName({ assigneeId }: Row): string {
  const t = useBarTexts();
  const { uid } = useSession();
  const name = useAuthorName(assigneeId);
  if (assigneeId === CONVERSATION.assigneeId) return t("bar.unassigned");
  return assigneeId === uid ? t("bar.you") : (name ?? t("bar.colleague"));
}
