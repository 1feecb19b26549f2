import { Button, Popover } from "@mantine/core";
import { IconFilter } from "@/components/icons";
import { useState } from "react";
import { namesOf, NO_FILTERS, type Filters } from "./filters";
import classes from "./Filters.module.css";
import { FilterFields } from "./FilterFields";
import { useBoardTexts } from "../texts";

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** The filters behind one button, which says how many are set. */
export function FilterMenu({ filters, onChange }: Props) {
  const t = useBoardTexts();
  const [isOpen, setIsOpen] = useState(false);
  const count = namesOf(filters).length;
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      width={420}
      shadow="lg"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <Button
          variant={count > 0 ? "light" : "default"}
          size="sm"
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-label={count > 0 ? t("filter.open.count", { count }) : undefined}
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onClick={() => setIsOpen(!isOpen)}
        >
          {t("filter.open")}
          {count > 0 && ` (${count})`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} role="dialog" aria-label={t("filter.title")}>
        <FilterFields filters={filters} onChange={onChange} />
        <div className={classes.buttons}>
          <Button
            variant="subtle"
            size="sm"
            disabled={count === 0}
            onClick={() => onChange(NO_FILTERS)}
          >
            {t("filter.clear")}
          </Button>
          <Button size="sm" onClick={() => setIsOpen(false)}>
            {t("filter.done")}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
