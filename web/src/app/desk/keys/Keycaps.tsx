import { Kbd } from "@mantine/core";
import { Fragment } from "react";
import classes from "./Keycaps.module.css";
import { isMac, keyName } from "./keyNames";
import { useKeysTexts } from "./texts";

/** The keys of a shortcut: at once where the first is held, else one after the other. */
export function Keycaps({ keys }: { keys: readonly string[] }) {
  const t = useKeysTexts();
  const isHeld = keys[0] === "Mod";
  return (
    <span className={classes.keys}>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && (
            <span className={classes.between}> {t(isHeld ? "keys.with" : "keys.then")} </span>
          )}
          <Kbd size="sm" className={classes.cap ?? ""}>
            {keyName(key, isMac())}
          </Kbd>
        </Fragment>
      ))}
    </span>
  );
}
