import { Button, Group, Text } from "@mantine/core";
import { Dialog } from "@/components/Dialog";
import { useInboxTexts } from "../texts";

interface Props {
  words: string;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before many conversations are changed at one click. */
export function ConfirmDialog({ words, confirm, onConfirm, onClose }: Props) {
  const t = useInboxTexts();
  return (
    <Dialog onClose={onClose} title={confirm}>
      <Text size="sm">{words}</Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t("bulk.cancel")}
        </Button>
        <Button onClick={onConfirm} data-autofocus>
          {confirm}
        </Button>
      </Group>
    </Dialog>
  );
}
