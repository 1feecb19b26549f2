import { Switch } from "@mantine/core";
import { isMac, keyName } from "./keyNames";
import { setKeysOn, useKeysAreOn } from "./keysChoice";
import { keysOf } from "./shortcuts";
import { useKeysTexts } from "./texts";

/** Switches the shortcuts off that are a single letter: for who speaks to the device, for one. */
export function KeysSwitch() {
  const t = useKeysTexts();
  const isOn = useKeysAreOn();
  const palette = keysOf("palette").map((key) => keyName(key, isMac()));
  return (
    <Switch
      checked={isOn}
      onChange={(event) => setKeysOn(event.currentTarget.checked)}
      label={t("keys.on")}
      description={t("keys.on.hint", { palette: palette.join(" ") })}
    />
  );
}
