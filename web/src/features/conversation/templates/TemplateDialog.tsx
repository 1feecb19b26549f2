import { Dialog } from "@/components/Dialog";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { TemplatePicker } from "./TemplatePicker";
import { useTemplateTexts } from "./texts";

interface Props {
  conversation: Identified<Conversation>;
  onClose: () => void;
}

/** The templates over the conversation; what was sent is seen in it. */
export function TemplateDialog({ conversation, onClose }: Props) {
  const t = useTemplateTexts();
  return (
    <Dialog title={t("templates.label")} size="lg" onClose={onClose}>
      <TemplatePicker conversation={conversation} onSent={onClose} />
    </Dialog>
  );
}
