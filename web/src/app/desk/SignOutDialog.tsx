import { Button, Group, Modal, Text } from "@mantine/core";
import { useDeskTexts } from "../texts";

interface Props {
  isOpen: boolean;
  onClose: () => void;
  onSignOut: () => void;
}

/** Asks before words that were not sent are gone. */
export function SignOutDialog({ isOpen, onClose, onSignOut }: Props) {
  const t = useDeskTexts();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t("signOut.title")} centered>
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
