import { useMounted } from "@mantine/hooks";
import { useId } from "react";
import { Dialog } from "@/components/Dialog";
import { may } from "@/lib/api/commands";
import { useSession } from "@/lib/session";
import { Keycaps } from "./Keycaps";
import classes from "./KeysDialog.module.css";
import { KeysSwitch } from "./KeysSwitch";
import { ALL, GROUPS, type Group } from "./shortcuts";
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
  return (
    <Dialog opened={opened && isMounted} onClose={onClose} title={t("keys.title")} size="xl">
      <p className={classes.about}>{t("keys.about")}</p>
      <div className={classes.groups}>
        {GROUPS.map((group) => (
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
  const mine = ALL.filter((one) => one.group === group && (!one.command || may(role, one.command)));
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
