import { Alert, Button, Group, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { Dialog } from "@/components/Dialog";
import { useCommand } from "@/lib/api/useCommand";
import type { Colleague } from "@/lib/colleagues/ColleaguesContext";
import { AccessFields, type Access } from "../AccessFields";
import { faultWords } from "../refusals";
import { isRole } from "../roles";
import { useTeamTexts } from "../texts";

interface Props {
  colleague: Colleague;
  onClose: () => void;
}

/** What a colleague may do, and see. */
export function AccessDialog({ colleague: { id, name, role, sees }, onClose }: Props) {
  const t = useTeamTexts();
  const { run, isBusy } = useCommand("setAccess");
  const [access, setAccess] = useState<Access>({
    role: isRole(role) ? role : "viewer",
    sees: sees === "all" ? "all" : "own",
  });
  const [fault, setFault] = useState<string | null>(null);

  const save = async () => {
    setFault(null);
    try {
      await run({ user: id }, access);
      notifications.show({ message: t("team.access.done", { name }) });
      onClose();
    } catch (thrown) {
      setFault(faultWords(t, thrown));
    }
  };

  return (
    <Dialog onClose={onClose} title={t("team.access.title", { name })}>
      <Stack gap="md">
        <AccessFields access={access} onChange={setAccess} />
        {fault && (
          <Alert color="red" role="alert">
            {fault}
          </Alert>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t("team.cancel")}
          </Button>
          <Button loading={isBusy} onClick={() => void save()}>
            {t("team.access.save")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
