import { useSyncExternalStore } from "react";
import { deviceStorage } from "@/lib/deviceStorage";

const NAME = "keys";
const OFF = "off";
const watchers = new Set<() => void>();

const isOn = () => deviceStorage.read(NAME) !== OFF;
const subscribe = (watcher: () => void) => {
  watchers.add(watcher);
  const stop = deviceStorage.listen(NAME, watcher);
  return () => {
    watchers.delete(watcher);
    stop();
  };
};

/** Whether single letters are shortcuts, as this device was told (WCAG 2.1.4). */
export const useKeysAreOn = () => useSyncExternalStore(subscribe, isOn);

export function setKeysOn(on: boolean) {
  if (on) deviceStorage.remove(NAME);
  else deviceStorage.write(NAME, OFF);
  watchers.forEach((watcher) => watcher());
}
