import { Button } from "@mantine/core";
import { IconHistory, IconRefresh } from "@/components/icons";
import { LoadFault } from "@/components/LoadFault";
import { StateMessage } from "@/components/StateMessage";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { dayKey } from "@/lib/time/days";
import { dayLabel } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import type { ActivityFilters } from "../filters/useFilters";
import { useActivityTexts } from "../texts";
import classes from "./Entries.module.css";
import { EntriesSkeleton } from "./EntriesSkeleton";
import { Entry } from "./Entry";
import { useConversationNames } from "./useConversationNames";
import { useEntries } from "./useEntries";

interface Props {
  filters: ActivityFilters;
  isFiltered: boolean;
  change: (changed: Partial<ActivityFilters>) => void;
}

/** The newest first, under the day on which they were done. */
export function Entries({ filters, isFiltered, change }: Props) {
  const t = useActivityTexts();
  const { entries, hasMore, fault, isLoading, more, retry, refresh } = useEntries(filters);
  const names = useConversationNames(entries.flatMap((one) => one.conversationId ?? []));
  if (fault !== null && entries.length === 0) return <LoadFault code={fault} onRetry={retry} />;
  if (isLoading && entries.length === 0) return <EntriesSkeleton />;
  if (entries.length === 0) {
    return (
      <StateMessage
        icon={<IconHistory size={26} stroke={1.6} />}
        title={t(isFiltered ? "activity.none.title" : "activity.empty.title")}
        text={t(isFiltered ? "activity.none.text" : "activity.empty.text")}
      />
    );
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.refresh ?? ""}
        leftSection={<IconRefresh size={16} aria-hidden />}
        onClick={refresh}
      >
        {t("activity.refresh")}
      </Button>
      {byDay(entries).map((day) => (
        <section key={dayKey(day[0].at.toDate())}>
          <DayHeading at={day[0].at.toDate()} />
          <ol className={classes.list}>
            {day.map((entry) => (
              <Entry
                key={entry.id}
                entry={entry}
                person={names.get(entry.conversationId ?? "")}
                onOnly={(conversation) => change({ conversation })}
              />
            ))}
          </ol>
        </section>
      ))}
      {fault !== null && <LoadFault code={fault} onRetry={retry} />}
      {hasMore && fault === null && (
        <Button variant="default" fullWidth mt="md" loading={isLoading} onClick={more}>
          {t("inbox.more")}
        </Button>
      )}
    </>
  );
}

function DayHeading({ at }: { at: Date }) {
  const { language } = useLanguage();
  const now = useNow();
  return <h2 className={classes.day}>{dayLabel(at, new Date(now), language)}</h2>;
}

type Entry = ReturnType<typeof useEntries>["entries"][number];

function byDay(entries: readonly Entry[]): [Entry, ...Entry[]][] {
  const days: [Entry, ...Entry[]][] = [];
  for (const entry of entries) {
    const day = days.at(-1);
    if (day && dayKey(day[0].at.toDate()) === dayKey(entry.at.toDate())) day.push(entry);
    else days.push([entry]);
  }
  return days;
}
