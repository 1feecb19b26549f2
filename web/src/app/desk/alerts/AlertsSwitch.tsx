import { Group, Switch, TextInput } from "@mantine/core";
import { chooseAlerts, useAlertsChoice } from "./alertsChoice";
import { permission, switchOn } from "./permission";
import { useAlertsTexts } from "./texts";

/** Whether this device tells of messages, and when it does not. */
export function AlertsSwitch() {
  const t = useAlertsTexts();
  const { wish, isQuietOn, from, until } = useAlertsChoice();
  const answer = permission();
  const isBarred = answer === "missing" || answer === "denied";
  const isOn = wish === "on" && answer === "granted";
  return (
    <>
      <Switch
        checked={isOn}
        disabled={isBarred}
        onChange={(event) => {
          if (event.currentTarget.checked) void switchOn();
          else chooseAlerts({ wish: "off" });
        }}
        label={t("alerts.title")}
        description={t(isBarred ? `alerts.${answer}` : "alerts.hint")}
      />
      {isOn && (
        <Switch
          checked={isQuietOn}
          onChange={(event) => chooseAlerts({ isQuietOn: event.currentTarget.checked })}
          label={t("alerts.quiet")}
          description={t("alerts.quiet.hint")}
        />
      )}
      {isOn && isQuietOn && (
        <Group grow gap="sm">
          <TextInput
            type="time"
            label={t("alerts.quiet.from")}
            value={from}
            onChange={(event) => chooseAlerts({ from: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            label={t("alerts.quiet.until")}
            value={until}
            onChange={(event) => chooseAlerts({ until: event.currentTarget.value })}
          />
        </Group>
      )}
    </>
  );
}
