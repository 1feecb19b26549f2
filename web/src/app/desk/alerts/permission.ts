import { chooseAlerts } from "./alertsChoice";

/** What the browser says: `missing` where it knows no notifications. */
export const permission = (): NotificationPermission | "missing" =>
  "Notification" in window ? Notification.permission : "missing";

/** Asks the browser, which asks its user; the wish stands even where that says no. */
export async function switchOn() {
  chooseAlerts({ wish: "on" });
  if (permission() === "default") await Notification.requestPermission();
  chooseAlerts({});
}
