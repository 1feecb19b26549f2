import { useState } from "react";
import { Link } from "react-router";
import { PersonAvatar } from "@/components/PersonAvatar";
import { may } from "@/lib/api/commands";
import type { Colleague } from "@/lib/colleagues/ColleaguesContext";
import { useSession } from "@/lib/session";
import { AccessDialog } from "../changes/AccessDialog";
import { SureDialog, type Change } from "../changes/SureDialog";
import { isRole } from "../roles";
import { useTeamTexts } from "../texts";
import { LastAct } from "./LastAct";
import { MemberMenu } from "./MemberMenu";
import classes from "./TeamList.module.css";
import { useAssigned } from "./useAssigned";

/** One colleague: who, what they may do, and what can be changed about it. */
export function Member({ colleague }: { colleague: Colleague }) {
  const t = useTeamTexts();
  const { uid } = useSession();
  const [change, setChange] = useState<Change | "access" | null>(null);
  const assigned = useAssigned(colleague.id);
  const { id, name, email, role, sees, active } = colleague;
  const close = () => setChange(null);
  const seesAll = sees === "all" || may(role, "setAccess");
  const roleKey = isRole(role) ? (`team.role.${role}` as const) : "team.role.unknown";
  return (
    <li className={classes.member} data-former={!active || undefined}>
      <PersonAvatar id={id} name={name} />
      <div>
        <div className={classes.name}>
          <bdi>{name}</bdi>
          {id === uid && <span className={classes.you}>{t("team.you")}</span>}
        </div>
        {email && <div className={classes.quiet}>{email}</div>}
        <div className={classes.quiet}>
          <LastAct uid={id} />
        </div>
        {id === uid && <div className={classes.quiet}>{t("team.own")}</div>}
      </div>
      <div className={classes.access}>
        <div className={classes.role}>{t(active ? roleKey : "team.closed")}</div>
        {isRole(role) && (
          <div className={classes.quiet}>{t(seesAll ? "team.sees.all" : "team.sees.own")}</div>
        )}
        {assigned !== null && assigned > 0 && (
          <Link to={`/?view=of:${id}`} className={classes.assigned}>
            {t("team.assigned", { count: assigned })}
          </Link>
        )}
      </div>
      {id === uid ? <span /> : <MemberMenu colleague={colleague} onChoose={setChange} />}
      {change === "access" && <AccessDialog colleague={colleague} onClose={close} />}
      {change !== null && change !== "access" && (
        <SureDialog
          change={change}
          colleague={colleague}
          assigned={assigned ?? 0}
          onClose={close}
        />
      )}
    </li>
  );
}
