import { NativeSelect, Select } from "@mantine/core";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { DAYS, PARTS } from "@/lib/public/formLimits";
import { useTags } from "@/lib/tags/TagsContext";
import { useBoardTexts } from "../texts";
import { CityField } from "./CityField";
import { dayName } from "./dayName";
import type { Filters } from "./filters";
import classes from "./Filters.module.css";
import { RangeField } from "./RangeField";
import { useAssignees } from "./useAssignees";

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

export function FilterFields({ filters, onChange }: Props) {
  const t = useBoardTexts();
  const { language } = useLanguage();
  const tags = [...useTags().values()];
  const assignees = useAssignees();
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  return (
    <div className={classes.fields}>
      <Select
        label={t("filter.tag")}
        placeholder={t("filter.tag.any")}
        nothingFoundMessage={t("filter.tag.none")}
        data={tags.map(({ key, label }) => ({ value: key, label }))}
        value={filters.tag || null}
        onChange={(tag) => set({ tag: tag ?? "" })}
        searchable
        clearable
        clearButtonProps={{ "aria-label": t("filter.remove", { name: t("filter.tag") }) }}
        comboboxProps={{ withinPortal: false }}
        openOnFocus={false}
      />
      <NativeSelect
        label={t("filter.assignee")}
        data={[{ value: "", label: t("filter.assignee.any") }, ...assignees]}
        value={filters.assignee}
        onChange={(event) => set({ assignee: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("filter.day")}
        data={[
          { value: "", label: t("filter.day.any") },
          ...DAYS.map((day) => ({ value: day, label: dayName(day, language) })),
        ]}
        value={filters.day}
        onChange={(event) => set({ day: event.currentTarget.value as Filters["day"] })}
      />
      <NativeSelect
        label={t("filter.part")}
        data={[
          { value: "", label: t("filter.part.any") },
          ...PARTS.map((part) => ({ value: part, label: t(`filter.part.${part}`) })),
        ]}
        value={filters.part}
        onChange={(event) => set({ part: event.currentTarget.value as Filters["part"] })}
      />
      <RangeField
        least={t("filter.age.least")}
        most={t("filter.age.most")}
        value={filters.age}
        onChange={(age) => set({ age })}
      />
      <RangeField
        least={t("filter.height.least")}
        most={t("filter.height.most")}
        value={filters.height}
        onChange={(height) => set({ height })}
      />
      <CityField filters={filters} onChange={set} />
      <p className={classes.hint}>{t("filter.sifted")}</p>
    </div>
  );
}
