import { Button, CopyButton, Group, Textarea } from "@mantine/core";
import { useConversationTexts } from "../texts";

interface Props {
  draft: string;
  onDiscard: () => void;
}

/**
 * What was being written when nothing can be sent any more: to be read whole, copied, or let go. Who
 * was typing lands in it, and the next letters do nothing.
 */
export function KeptDraft({ draft, onDiscard }: Props) {
  const t = useConversationTexts();
  return (
    <div>
      <Textarea
        id="kept-draft"
        label={t("composer.kept")}
        value={draft}
        readOnly
        autosize
        minRows={1}
        maxRows={5}
        size="sm"
        dir="auto"
      />
      <Group gap="xs" mt={6}>
        <CopyButton value={draft}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {t(copied ? "contact.copied" : "contact.copy")}
            </Button>
          )}
        </CopyButton>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            onDiscard();
            document.querySelector<HTMLElement>("#messages")?.focus({ preventScroll: true });
          }}
        >
          {t("message.discard")}
        </Button>
      </Group>
    </div>
  );
}
