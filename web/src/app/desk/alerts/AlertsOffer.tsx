import { Button } from "@mantine/core";
import { IconBell } from "@/components/icons";
import { useAlertsChoice, chooseAlerts } from "./alertsChoice";
import classes from "./AlertsOffer.module.css";
import { permission, switchOn } from "./permission";
import { useAlertsTexts } from "./texts";

/** Asks once whether to be told of messages: when one has come, so that it is plain what for. */
export function AlertsOffer() {
  const t = useAlertsTexts();
  const { wish } = useAlertsChoice();
  const answer = permission();
  if (wish !== "unasked" || answer === "missing" || answer === "denied") return null;
  return (
    <aside className={classes.offer} data-foot aria-label={t("alerts.title")}>
      <p className={classes.words}>
        <IconBell size={16} stroke={1.8} aria-hidden />
        {t("alerts.offer")}
      </p>
      <div className={classes.choice}>
        <Button size="compact-sm" onClick={() => void switchOn()}>
          {t("alerts.offer.yes")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => chooseAlerts({ wish: "off" })}>
          {t("alerts.offer.no")}
        </Button>
      </div>
    </aside>
  );
}
