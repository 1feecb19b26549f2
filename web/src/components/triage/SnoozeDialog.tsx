import { Button, Group, TextInput } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { Dialog } from "@/components/Dialog";
import { asTyped, toCome } from "@/lib/time/typed";
import { useTriageMenuTexts } from "./texts";

interface Props {
  onClose: () => void;
  onPick: (until: Date) => void;
}

const MINUTE = 60_000;
/** domain/snoozing.py takes no more. */
const LONGEST_MS = 366 * 24 * 60 * MINUTE;

/** A day and a time, in the reader's time zone. */
export function SnoozeDialog({ onClose, onPick }: Props) {
  const t = useTriageMenuTexts();
  const [typed, setTyped] = useState(() => asTyped(tomorrow()));
  const [earliest] = useState(() => asTyped(new Date(Date.now() + MINUTE)));
  const [latest] = useState(() => asTyped(new Date(Date.now() + LONGEST_MS)));
  const [fault, setFault] = useState<"past" | "far" | null>(null);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const until = toCome(typed);
    if (until && until.getTime() <= Date.now() + LONGEST_MS) {
      onPick(until);
      onClose();
    } else setFault(until ? "far" : "past");
  };
  return (
    <Dialog onClose={onClose} title={t("snooze.label")}>
      <form onSubmit={onSubmit} noValidate>
        <TextInput
          type="datetime-local"
          label={t("snooze.until")}
          description={t("snooze.zone", {
            zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
          })}
          value={typed}
          min={earliest}
          max={latest}
          error={fault && t(`snooze.${fault}`)}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setFault(null);
          }}
          data-autofocus
        />
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t("dialog.cancel")}
          </Button>
          <Button type="submit">{t("snooze.confirm")}</Button>
        </Group>
      </form>
    </Dialog>
  );
}

function tomorrow(): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9);
}
