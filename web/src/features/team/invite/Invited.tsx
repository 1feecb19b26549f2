import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTeamTexts } from "../texts";
import type { Guest } from "./InviteDialog";
import { useSendLink } from "./useSendLink";

interface Props {
  guest: Guest;
  onClose: () => void;
  onAnother: () => void;
}

export function Invited({ guest: { email, isTold }, onClose, onAnother }: Props) {
  const t = useTeamTexts();
  const { send, isSending } = useSendLink();
  const [wasSent, setSent] = useState(isTold);
  return (
    <>
      <Text size="sm" role="status" style={{ overflowWrap: "anywhere" }}>
        {t(wasSent ? "team.invited.sent" : "team.invited.unsent", { email })}
      </Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button
          variant="subtle"
          loading={isSending}
          onClick={() => void send(email).then((went) => setSent((before) => before || went))}
        >
          {t("team.invited.again")}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t("team.invited.another")}
        </Button>
        <Button onClick={onClose}>{t("team.close")}</Button>
      </Group>
    </>
  );
}
