import { Button, Group, Text } from "@mantine/core";
import { Dialog } from "@/components/Dialog";
import { useDeskTexts } from "../texts";

interface Props {
  onClose: () => void;
  onSignOut: () => void;
}

/** Asks before words that were not sent are gone. */
export function SignOutDialog({ onClose, onSignOut }: Props) {
  const t = useDeskTexts();
  return (
    <Dialog onClose={onClose} title={t("signOut.title")}>
      <Text size="sm">{t("signOut.text")}</Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onSignOut}>
          {t("signIn.out")}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {t("signOut.stay")}
        </Button>
      </Group>
    </Dialog>
  );
}
