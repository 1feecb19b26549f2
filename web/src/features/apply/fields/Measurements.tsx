import { GIRTHS } from "../draft/answers";
import { useApplyTexts } from "../texts";
import { Girth } from "./Girth";
import { Height } from "./Height";
import classes from "./Measurements.module.css";
import { Shoe } from "./Shoe";
import { UnitSwitch } from "./UnitSwitch";

export function Measurements() {
  const t = useApplyTexts();
  return (
    <div className={classes.group}>
      <UnitSwitch />
      <Height />
      <p className={classes.why}>{t("measurements.why")}</p>
      <div className={classes.pair}>
        {GIRTHS.map((field) => (
          <Girth key={field} field={field} />
        ))}
      </div>
      <Shoe />
    </div>
  );
}
