import classes from "./Board.module.css";
import { FilterMenu } from "./filters/FilterMenu";
import { FilterPills } from "./filters/FilterPills";
import type { Filters } from "./filters/filters";
import { useBoardTexts } from "./texts";

interface Props {
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

export function BoardHeader({ filters, onFilters }: Props) {
  const t = useBoardTexts();
  return (
    <header className={classes.header}>
      <h1 className={classes.title}>{t("board.title")}</h1>
      <p className={classes.scope}>{t("board.scope.open")}</p>
      <FilterMenu filters={filters} onChange={onFilters} />
      <FilterPills filters={filters} onChange={onFilters} />
    </header>
  );
}
