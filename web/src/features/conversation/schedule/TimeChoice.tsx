import { Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { dueTime, zoneName } from "@/lib/time/format";
import { asTyped } from "@/lib/time/typed";
import type { SendTime } from "./sendTimes";
import { useScheduleTexts } from "./texts";

interface Props {
  typed: string;
  onTyped: (typed: string) => void;
  times: readonly SendTime[];
  closesAt: Date | null;
  error: string | null;
  /** Whether one begins here. */
  isFirst?: boolean;
}

/** One of the usual times, or any other before the window closes, in the reader's time zone. */
export function TimeChoice({ typed, onTyped, times, closesAt, error, isFirst = true }: Props) {
  const t = useScheduleTexts();
  const { language } = useLanguage();
  const [now] = useState(() => new Date());
  const zone = zoneName(now, language);
  return (
    <div>
      <Group gap="xs" mb="sm">
        {times.map(({ key, at }) => {
          const isChosen = asTyped(at) === typed;
          return (
            <Button
              key={key}
              size="compact-md"
              variant={isChosen ? "light" : "default"}
              aria-pressed={isChosen}
              onClick={() => onTyped(asTyped(at))}
            >
              {t(`schedule.${key}`)} · {dueTime(at, now, language)}
            </Button>
          );
        })}
      </Group>
      <TextInput
        type="datetime-local"
        label={t("schedule.when")}
        description={
          closesAt
            ? t("schedule.zone", { zone, time: dueTime(closesAt, now, language) })
            : t("schedule.zoneOnly", { zone })
        }
        value={typed}
        min={asTyped(now)}
        max={closesAt ? asTyped(closesAt) : undefined}
        error={error}
        onChange={(event) => onTyped(event.currentTarget.value)}
        {...(isFirst && { "data-autofocus": true })}
      />
    </div>
  );
}
