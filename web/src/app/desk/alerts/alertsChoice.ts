import { useSyncExternalStore } from "react";
import { deviceStorage } from "@/lib/deviceStorage";

const NAME = "alerts";
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

export interface AlertsChoice {
  /** `unasked` until one has said what one wants. */
  wish: "unasked" | "on" | "off";
  isQuietOn: boolean;
  /** Quiet hours, by this device's clock: `21:00`. */
  from: string;
  until: string;
}

export const UNASKED: AlertsChoice = {
  wish: "unasked",
  isQuietOn: false,
  from: "21:00",
  until: "08:00",
};

const watchers = new Set<() => void>();
let last = { text: "", choice: UNASKED };

/** What this device was told about notifications. */
export function alertsChoice(): AlertsChoice {
  const text = deviceStorage.read(NAME) ?? "";
  if (text !== last.text) last = { text, choice: read(text) };
  return last.choice;
}

function read(text: string): AlertsChoice {
  try {
    const said = JSON.parse(text) as Partial<AlertsChoice>;
    return {
      wish: said.wish === "on" || said.wish === "off" ? said.wish : "unasked",
      isQuietOn: said.isQuietOn === true,
      from: CLOCK.test(said.from ?? "") ? (said.from ?? "") : UNASKED.from,
      until: CLOCK.test(said.until ?? "") ? (said.until ?? "") : UNASKED.until,
    };
  } catch {
    return UNASKED;
  }
}

export function chooseAlerts(change: Partial<AlertsChoice>) {
  deviceStorage.write(NAME, JSON.stringify({ ...alertsChoice(), ...change }));
  watchers.forEach((watcher) => watcher());
}

const subscribe = (watcher: () => void) => {
  watchers.add(watcher);
  const stop = deviceStorage.listen(NAME, watcher);
  return () => {
    watchers.delete(watcher);
    stop();
  };
};

export const useAlertsChoice = () => useSyncExternalStore(subscribe, alertsChoice);

/** Whether `now` lies in the quiet hours, which may go over midnight. */
export function isQuiet({ isQuietOn, from, until }: AlertsChoice, now: Date): boolean {
  if (!isQuietOn) return false;
  const clock = `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
  return from <= until ? from <= clock && clock < until : from <= clock || clock < until;
}

const twoDigits = (part: number) => String(part).padStart(2, "0");
