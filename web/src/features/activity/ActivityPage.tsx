import { NotYours } from "@/components/NotYours";
import { Screen } from "@/components/Screen";
import { useMay } from "@/lib/api/useCommand";
import { Entries } from "./entries/Entries";
import { Filters } from "./filters/Filters";
import { useFilters } from "./filters/useFilters";
import { useActivityTexts } from "./texts";

/** What was done in the desk, for those who look after the team. */
export function ActivityPage() {
  const t = useActivityTexts();
  // Whoever may change what colleagues do may also see what they did: the rules say the same.
  const mayLook = useMay("setAccess");
  const { filters, change, isFiltered } = useFilters();
  return (
    <Screen title={t("activity.title")}>
      {mayLook ? (
        <>
          <Filters filters={filters} change={change} />
          <Entries
            key={JSON.stringify(filters)}
            filters={filters}
            isFiltered={isFiltered}
            change={change}
          />
        </>
      ) : (
        <NotYours />
      )}
    </Screen>
  );
}
