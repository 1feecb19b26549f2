import { useMounted } from "@mantine/hooks";
import { useId } from "react";
import { useLocation } from "react-router";
import { Dialog } from "@/components/Dialog";
import { may } from "@/lib/api/commands";
import { useSession } from "@/lib/session";
import { Keycaps } from "./Keycaps";
import classes from "./KeysDialog.module.css";
import { KeysSwitch } from "./KeysSwitch";
import { GROUPS, TOLD, type Group } from "./shortcuts";
import { useKeysTexts } from "./texts";

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Every key that does something for whoever is signed in. */
export function KeysDialog({ opened, onClose }: Props) {
  const t = useKeysTexts();
  // It learns from opening where the focus goes back to.
  const isMounted = useMounted();
  const isOnBoard = useLocation().pathname === "/stages";
  const groups = isOnBoard ? new Set<Group>(["board", ...GROUPS]) : GROUPS;
  return (
    <Dialog opened={opened && isMounted} onClose={onClose} title={t("keys.title")} size="xl">
      <p className={classes.about}>{t("keys.about")}</p>
      <div className={classes.groups}>
        {[...groups].map((group) => (
          <KeyGroup key={group} group={group} />
        ))}
      </div>
      <KeysSwitch />
    </Dialog>
  );
}

function KeyGroup({ group }: { group: Group }) {
  const t = useKeysTexts();
  const id = useId();
  const { role } = useSession();
  const mine = TOLD.filter(
    (one) => one.group === group && (!one.command || may(role, one.command)),
  );
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={classes.group}>
        {t(`keys.group.${group}`)}
      </h3>
      <dl className={classes.list}>
        {mine.map(({ id: one, keys }) => (
          <div key={one} className={classes.line}>
            <dt>{t(`key.${one}`)}</dt>
            <dd>
              <Keycaps keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
