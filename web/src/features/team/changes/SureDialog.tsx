import { Alert, Button, Group, Text } from "@mantine/core";
import { Dialog } from "@/components/Dialog";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { run } from "@/lib/api/run";
import type { Colleague } from "@/lib/colleagues/ColleaguesContext";
import { faultWords } from "../refusals";
import { useTeamTexts } from "../texts";

export type Change = "deactivate" | "reactivate" | "sessions";

const DO: Record<Change, (user: string) => Promise<unknown>> = {
  deactivate: (user) => run("setActive", { user }, { active: false }),
  reactivate: (user) => run("setActive", { user }, { active: true }),
  sessions: (user) => run("endSessions", { user }),
};

interface Props {
  change: Change;
  colleague: Colleague;
  /** How many conversations are theirs. */
  assigned: number;
  onClose: () => void;
}

/** Says what follows before it is done. */
export function SureDialog({ change, colleague: { id, name }, assigned, onClose }: Props) {
  const t = useTeamTexts();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const isLeaving = change === "deactivate";

  const confirm = async () => {
    setBusy(true);
    setFault(null);
    try {
      await DO[change](id);
      notifications.show({ message: t(`team.${change}.done`, { name }) });
      onClose();
    } catch (thrown) {
      setFault(faultWords(t, thrown));
      setBusy(false);
    }
  };

  return (
    <Dialog onClose={onClose} title={t(`team.${change}.title`, { name })}>
      <Text size="sm">{t(`team.${change}.text`)}</Text>
      {isLeaving && assigned > 0 && (
        <Text size="sm" mt="sm">
          {t("team.deactivate.assigned", { count: assigned })}
        </Text>
      )}
      {fault && (
        <Alert color="red" role="alert" mt="md">
          {fault}
        </Alert>
      )}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("team.cancel")}
        </Button>
        <Button
          {...(isLeaving && { color: "red.9" })}
          loading={isBusy}
          onClick={() => void confirm()}
        >
          {t(`team.${change}.confirm`)}
        </Button>
      </Group>
    </Dialog>
  );
}
