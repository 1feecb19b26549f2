import { Kbd } from "@mantine/core";
import { Fragment } from "react";
import classes from "./Keycaps.module.css";
import { isMac, keyName } from "./keyNames";
import { useKeysTexts } from "./texts";

interface Props {
  keys: readonly string[];
  /** They stand beside what does the same without them. */
  isHint?: boolean;
}

/** The keys of a shortcut: at once where the first is held, else one after the other. */
export function Keycaps({ keys, isHint = false }: Props) {
  const t = useKeysTexts();
  const isHeld = keys[0] === "Mod";
  return (
    <span className={isHint ? `${classes.keys} ${classes.hint}` : classes.keys}>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && (
            <span className={classes.between}> {t(isHeld ? "keys.with" : "keys.then")} </span>
          )}
          <Kbd size="sm" className={classes.cap ?? ""}>
            {key === "Space" ? t("keys.space") : keyName(key, isMac())}
          </Kbd>
        </Fragment>
      ))}
    </span>
  );
}
