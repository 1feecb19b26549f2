import { Button, Group, Text } from "@mantine/core";
import { Dialog } from "@/components/Dialog";
import type { Row } from "../rows";
import { useInboxTexts } from "../texts";
import type { BulkAct } from "./useBulk";

interface Props {
  act: BulkAct;
  rows: readonly Row[];
  onSure: () => void;
  onClose: () => void;
}

/** Asks before many conversations are changed at one click or by one key. */
export function BulkQuestion({ act, rows, onSure, onClose }: Props) {
  const t = useInboxTexts();
  const confirm = t(`bulk.${act}`);
  return (
    <Dialog onClose={onClose} title={confirm}>
      <Text size="sm">{t(`bulk.${act}.ask`, { count: rows.length })}</Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t("bulk.cancel")}
        </Button>
        <Button onClick={onSure} data-autofocus>
          {confirm}
        </Button>
      </Group>
    </Dialog>
  );
}
