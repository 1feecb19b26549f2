import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useBoardTexts } from "../texts";
import type { Filters } from "./filters";
import classes from "./Filters.module.css";
import { useSoon } from "./useSoon";

interface Props {
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
}

export function CityField({ filters, onChange }: Props) {
  const t = useBoardTexts();
  const [typed, setTyped] = useState(filters.city);
  const [given, setGiven] = useState(filters.city);
  const soon = useSoon();
  if (given !== filters.city) {
    setGiven(filters.city);
    if (typed.trim() !== filters.city) setTyped(filters.city);
  }
  return (
    <TextInput
      className={classes.whole ?? ""}
      label={t("filter.city")}
      value={typed}
      maxLength={120}
      onChange={(event) => {
        const city = event.currentTarget.value;
        setTyped(city);
        soon(() => onChange({ city: city.trim() }));
      }}
    />
  );
}
