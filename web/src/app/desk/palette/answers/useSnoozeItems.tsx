import { IconAlarm, IconCalendarTime, IconInbox } from "@/components/icons";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { dueTime } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import type { Row } from "@/lib/triage/rows";
import { snoozeTimes } from "@/lib/triage/snoozeTimes";
import { useTriage } from "@/lib/triage/useTriage";
import type { Item } from "../items";
import { usePaletteTexts } from "../texts";

const ICON = 18;

/** Until when the conversations are put off, or that they are no longer. */
export function useSnoozeItems(rows: readonly Row[], onPickTime: () => void): Item[] {
  const t = usePaletteTexts();
  const { language } = useLanguage();
  const { snooze } = useTriage();
  const now = new Date(useNow());
  const times: Item[] = snoozeTimes(now).map(({ key, at }) => ({
    id: `snooze ${key}`,
    label: t(`palette.snooze.${key}`),
    note: dueTime(at, now, language),
    icon: <IconAlarm size={ICON} />,
    run: () => void snooze(rows, at),
  }));
  const picking: Item = {
    id: "snooze pick",
    label: t("palette.snooze.pick"),
    icon: <IconCalendarTime size={ICON} />,
    run: onPickTime,
    movesFocus: true,
  };
  const ending: Item = {
    id: "snooze end",
    label: t("palette.snooze.end"),
    icon: <IconInbox size={ICON} />,
    run: () => void snooze(rows, null),
  };
  const isAnySnoozed = rows.some(({ snoozedUntil }) => snoozedUntil !== null);
  return [...times, picking, ...(isAnySnoozed ? [ending] : [])];
}
