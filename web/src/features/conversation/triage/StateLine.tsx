import { Button } from "@mantine/core";
import { useMay } from "@/lib/api/useCommand";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { dueTime } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import type { Row } from "@/lib/triage/rows";
import { useTriage } from "@/lib/triage/useTriage";
import { useBarTexts } from "./texts";
import classes from "./StateLine.module.css";

/** Says that a conversation is closed or put off, which its messages do not show. */
export function StateLine({ row }: { row: Row }) {
  const t = useBarTexts();
  const { language } = useLanguage();
  const { setStatus, snooze } = useTriage();
  const mayReopen = useMay("setStatus");
  const now = new Date(useNow());
  if (row.status === "closed") {
    return (
      <p className={classes.line} role="status">
        {t("state.closed")}
        {mayReopen && (
          <Button size="compact-sm" variant="subtle" onClick={() => void setStatus([row], "open")}>
            {t("bar.reopen")}
          </Button>
        )}
      </p>
    );
  }
  if (!row.snoozedUntil) return null;
  return (
    <p className={classes.line} role="status">
      {t("state.snoozed", { time: dueTime(row.snoozedUntil.toDate(), now, language) })}
      {mayReopen && (
        <Button size="compact-sm" variant="subtle" onClick={() => void snooze([row], null)}>
          {t("state.takeBack")}
        </Button>
      )}
    </p>
  );
}
