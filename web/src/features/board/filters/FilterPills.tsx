import { IconX } from "@/components/icons";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useTags } from "@/lib/tags/TagsContext";
import { useBoardTexts } from "../texts";
import { dayName } from "./dayName";
import { namesOf, without, type FilterName, type Filters, type Range } from "./filters";
import classes from "./Filters.module.css";
import { useAssignees } from "./useAssignees";

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** The filters that are set, each with the way to take it away. */
export function FilterPills({ filters, onChange }: Props) {
  const t = useBoardTexts();
  const words = useFilterWords(filters);
  const names = namesOf(filters);
  if (names.length === 0) return null;
  return (
    <ul className={classes.pills}>
      {names.map((name) => (
        <li key={name}>
          <button
            type="button"
            className={classes.pill}
            aria-label={t("filter.remove", { name: `${t(`filter.${name}`)}, ${words(name)}` })}
            onClick={() => onChange(without(filters, name))}
          >
            <span className={classes.pillName}>{t(`filter.${name}`)}</span>
            <bdi className={classes.pillWords}>{words(name)}</bdi>
            <IconX size={14} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

function useFilterWords(filters: Filters): (name: FilterName) => string {
  const t = useBoardTexts();
  const { language } = useLanguage();
  const tags = useTags();
  const assignees = useAssignees();
  const range = ({ least, most }: Range) => {
    if (least === null) return t("filter.range.most", { most: most ?? "" });
    if (most === null) return t("filter.range.least", { least });
    return t("filter.range", { least, most });
  };
  const shift = () =>
    [
      filters.day && dayName(filters.day, language),
      filters.part && t(`filter.part.${filters.part}`),
    ]
      .filter(Boolean)
      .join(", ");
  const says: Record<FilterName, () => string> = {
    tag: () => tags.get(filters.tag)?.label ?? filters.tag,
    assignee: () => assignees.find(({ value }) => value === filters.assignee)?.label ?? "…",
    shift,
    city: () => filters.city,
    age: () => range(filters.age),
    height: () => range(filters.height),
  };
  return (name) => says[name]();
}
