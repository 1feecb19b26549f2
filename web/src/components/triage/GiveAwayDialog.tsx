import { Button, Group, Text } from "@mantine/core";
import { Dialog } from "@/components/Dialog";
import { useTriageMenuTexts } from "./texts";

interface Props {
  /** Who gets what is asked about. */
  name: string;
  onSure: () => void;
  onClose: () => void;
}

/** Asks whoever sees only their own before they give something away: they cannot take it back. */
export function GiveAwayDialog({ name, onSure, onClose }: Props) {
  const t = useTriageMenuTexts();
  return (
    <Dialog onClose={onClose} title={t("assign.away.title", { name })}>
      <Text size="sm">{t("assign.away")}</Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t("dialog.cancel")}
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            onClose();
            onSure();
          }}
        >
          {t("assign.confirm")}
        </Button>
      </Group>
    </Dialog>
  );
}
