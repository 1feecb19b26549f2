import { describedBy } from "@/components/public/describedBy";
import control from "@/components/public/field.module.css";
import { FieldGroup } from "@/components/public/FieldGroup";
import { written } from "@/lib/public/place";
import type { ShoeSystem } from "../draft/answers";
import { useForm } from "../FormContext";
import { exampleSize, SHOE_SYSTEMS, shoeSystem } from "../rules/shoes";
import { useApplyTexts } from "../texts";
import { fieldId } from "./fieldId";
import { NUMBER } from "./number";
import classes from "./Shoe.module.css";

/** A size and what it is counted in: the country's sizes to begin with. */
export function Shoe() {
  const t = useApplyTexts();
  const { answers, change, fault, leave, place } = useForm();
  const id = fieldId("shoe");
  const system = shoeSystem(answers.shoe, place);
  const hint = t("shoe.hint", { example: written(exampleSize(system), place) });
  const found = fault("shoe");
  return (
    <FieldGroup
      id={id}
      label={t("shoe")}
      hint={hint}
      fault={found}
      optional={t("optional")}
      onLeave={() => leave("shoe")}
    >
      <div className={classes.parts}>
        <input
          {...NUMBER}
          type="text"
          className={control.control}
          aria-label={t("shoe.size")}
          aria-invalid={found !== null}
          aria-describedby={describedBy(id, hint, found)}
          value={answers.shoe.size}
          onChange={({ target }) => change({ shoe: { size: target.value, system } })}
        />
        <select
          className={control.control}
          aria-label={t("shoe.system")}
          value={system}
          onChange={({ target }) =>
            change({ shoe: { ...answers.shoe, system: target.value as ShoeSystem } })
          }
        >
          {SHOE_SYSTEMS.map((one) => (
            <option key={one} value={one}>
              {t(`shoe.${one}`)}
            </option>
          ))}
        </select>
      </div>
    </FieldGroup>
  );
}
