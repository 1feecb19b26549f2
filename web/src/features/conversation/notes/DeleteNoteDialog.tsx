import { Alert, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "@/components/Dialog";
import { useCommand } from "@/lib/api/useCommand";
import type { Note } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { noteFault } from "./faults";
import { useNoteTexts } from "./texts";

interface Props {
  note: Identified<Note>;
  onClose: () => void;
}

/** It is gone for good, so it is asked once more. */
export function DeleteNoteDialog({ note, onClose }: Props) {
  const t = useNoteTexts();
  const { run, isBusy } = useCommand("deleteNote");
  const [fault, setFault] = useState<string | null>(null);
  const remove = async () => {
    setFault(null);
    try {
      await run({ conversation: note.conversationId, note: note.id });
      onClose();
    } catch (thrown) {
      setFault(noteFault(t, thrown));
    }
  };
  return (
    <Dialog onClose={onClose} title={t("note.delete.title")}>
      <Text size="sm">{t("note.delete.text")}</Text>
      {fault && (
        <Alert color="red" role="alert" mt="md">
          {fault}
        </Alert>
      )}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("note.cancel")}
        </Button>
        <Button color="red" loading={isBusy} onClick={() => void remove()}>
          {t("note.delete")}
        </Button>
      </Group>
    </Dialog>
  );
}
