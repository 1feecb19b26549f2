import { Menu } from "@mantine/core";
import { IconCalendarTime, IconInbox } from "@/components/icons";
import { useState } from "react";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { dueTime } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import { snoozeTimes } from "@/lib/triage/snoozeTimes";
import { useTriage } from "@/lib/triage/useTriage";
import { forMany } from "./forMany";
import type { TriageMenuProps } from "./menuProps";
import { SnoozeDialog } from "./SnoozeDialog";
import classes from "./SnoozeMenu.module.css";
import { useTriageMenuTexts } from "./texts";

/** Puts conversations off until a time of the reader's own day. */
export function SnoozeMenu({ rows, children }: TriageMenuProps) {
  const t = useTriageMenuTexts();
  const { language } = useLanguage();
  const { snooze } = useTriage();
  const now = new Date(useNow());
  const [isPicking, setPicking] = useState(false);
  const isAnySnoozed = rows.some((row) => row.snoozedUntil !== null);
  const many = forMany(rows, t);
  return (
    <>
      <Menu position="bottom-start" shadow="md" width={280}>
        <Menu.Target>{children}</Menu.Target>
        <Menu.Dropdown aria-label={t("snooze.label")}>
          {many && <Menu.Label>{many}</Menu.Label>}
          {snoozeTimes(now).map(({ key, at }) => (
            <Menu.Item
              key={key}
              rightSection={<span className={classes.when}>{dueTime(at, now, language)}</span>}
              onClick={() => void snooze(rows, at)}
            >
              {t(`snooze.${key}`)}
            </Menu.Item>
          ))}
          <Menu.Item
            leftSection={<IconCalendarTime size={16} aria-hidden />}
            onClick={() => setPicking(true)}
          >
            {t("snooze.pick")}
          </Menu.Item>
          {isAnySnoozed && (
            <>
              <Menu.Divider />
              <Menu.Item
                leftSection={<IconInbox size={16} aria-hidden />}
                onClick={() => void snooze(rows, null)}
              >
                {t("snooze.takeBack")}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {isPicking && (
        <SnoozeDialog
          onClose={() => setPicking(false)}
          onPick={(until) => void snooze(rows, until)}
        />
      )}
    </>
  );
}
