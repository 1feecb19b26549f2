import { Alert, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "@/components/Dialog";
import { useCommand } from "@/lib/api/useCommand";
import type { Conversation } from "@/lib/documents";
import { faultWords } from "../refusals";
import { useConversationTexts } from "../texts";

export type Clearance = NonNullable<Conversation["ageClearedFor"]>;

interface Props {
  conversationId: string;
  because: Clearance;
  onClose: () => void;
}

/** Asks once more before a recruiter takes responsibility for going on. */
export function AgeDialog({ conversationId, because, onClose }: Props) {
  const t = useConversationTexts();
  const { run, isBusy } = useCommand("clearAge");
  const [fault, setFault] = useState<string | null>(null);

  const confirm = async () => {
    setFault(null);
    try {
      await run({ conversation: conversationId }, { cleared: true, because });
      onClose();
    } catch (thrown) {
      setFault(faultWords(t, thrown));
    }
  };

  return (
    <Dialog onClose={onClose} title={t(`age.dialog.title.${because}`)}>
      <Text size="sm">{t(`age.dialog.text.${because}`)}</Text>
      {fault && (
        <Alert color="red" role="alert" mt="md" title={t("age.dialog.failed")}>
          {fault}
        </Alert>
      )}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("age.dialog.cancel")}
        </Button>
        <Button loading={isBusy} onClick={() => void confirm()}>
          {t(`age.dialog.confirm.${because}`)}
        </Button>
      </Group>
    </Dialog>
  );
}
