import { Button } from "@mantine/core";
import { useState } from "react";
import classes from "./Correcting.module.css";
import { useCorrecting } from "./CorrectingContext";
import { FieldInput } from "./FieldInput";
import type { Field } from "./fields";
import { type Given, givenOf, valueOf } from "./given";
import { useCorrectingTexts } from "./texts";
import { useCorrection } from "./useCorrection";

interface Props {
  field: Field;
  label: string;
  onDone: () => void;
}

/** One field of the profile while it is corrected. Enter saves, Escape leaves it as it is. */
export function FieldEditor({ field, label, onDone }: Props) {
  const t = useCorrectingTexts();
  const correcting = useCorrecting();
  const [given, setGiven] = useState<Given>(() => givenOf(field, correcting?.profile));
  const { correct, isBusy, fault } = useCorrection(field);
  const value = valueOf(field, given);
  const save = async () => {
    if (value !== null && (await correct(value))) onDone();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key for all in it
    <form
      className={classes.editor}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onDone();
      }}
    >
      <FieldInput field={field} label={label} given={given} onChange={setGiven} fault={fault} />
      <span className={classes.buttons}>
        <Button type="submit" size="compact-sm" loading={isBusy} disabled={value === null}>
          {t("correct.save")}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onDone}>
          {t("correct.cancel")}
        </Button>
      </span>
    </form>
  );
}
