import { Menu } from "@mantine/core";
import { IconCalendarTime, IconInbox } from "@/components/icons";
import { useState } from "react";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { onScreen } from "@/lib/onScreen/onScreen";
import { dueTime } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import { snoozeTimes } from "@/lib/triage/snoozeTimes";
import { useTriage } from "@/lib/triage/useTriage";
import { forMany } from "./forMany";
import type { TriageMenuProps } from "./menuProps";
import { SnoozeDialog } from "./SnoozeDialog";
import classes from "./SnoozeMenu.module.css";
import { useTriageMenuTexts } from "./texts";
import { useSeenRows } from "./useSeenRows";

/** Puts conversations off until a time of the reader's own day. */
export function SnoozeMenu({ rows, children }: TriageMenuProps) {
  const t = useTriageMenuTexts();
  const { language } = useLanguage();
  const { snooze } = useTriage();
  const now = new Date(useNow());
  const [isOpen, setOpen] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const seen = useSeenRows(rows, isOpen || isPicking);
  const isAnySnoozed = seen.some((row) => row.snoozedUntil !== null);
  const many = forMany(seen, t);
  // All that it was opened for, whoever has left the list; each goes back to what it is now.
  const put = (until: Date | null) => void snooze(onScreen.current(seen), until);
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-start" shadow="md" width={280}>
        <Menu.Target>{children}</Menu.Target>
        <Menu.Dropdown aria-label={t("snooze.label")}>
          {many && <Menu.Label>{many}</Menu.Label>}
          {snoozeTimes(now).map(({ key, at }) => (
            <Menu.Item
              key={key}
              rightSection={<span className={classes.when}>{dueTime(at, now, language)}</span>}
              onClick={() => put(at)}
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
                onClick={() => put(null)}
              >
                {t("snooze.takeBack")}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {isPicking && <SnoozeDialog onClose={() => setPicking(false)} onPick={put} />}
    </>
  );
}
