import { Button, Group, Modal, Text } from "@mantine/core";
import { useDeskTexts } from "../texts";

interface Props {
  onClose: () => void;
  onSignOut: () => void;
}

/** Asks before words that were not sent are gone. */
export function SignOutDialog({ onClose, onSignOut }: Props) {
  const t = useDeskTexts();
  return (
    <Modal opened onClose={onClose} title={t("signOut.title")} centered>
      <Text size="sm">{t("signOut.text")}</Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onSignOut}>
          {t("signIn.out")}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {t("signOut.stay")}
        </Button>
      </Group>
    </Modal>
  );
}
