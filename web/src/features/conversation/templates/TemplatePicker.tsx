import { useState } from "react";
import { LoadFault } from "@/components/LoadFault";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useTemplates, type SendableTemplate } from "@/lib/templates/useTemplates";
import { useHeldFromNow } from "../presence/useHeld";
import { NoTemplates } from "./NoTemplates";
import { TemplateForm } from "./TemplateForm";
import { TemplateList } from "./TemplateList";
import classes from "./TemplatePicker.module.css";
import { useTemplateTexts } from "./texts";

interface Props {
  conversation: Identified<Conversation>;
  onSent: (isLater: boolean, id: string) => void;
}

/** An approved template is chosen, filled in, looked at and sent. */
export function TemplatePicker({ conversation, onSent }: Props) {
  const t = useTemplateTexts();
  const { live, retry } = useTemplates();
  const [typed, setTyped] = useState("");
  const held = useHeldFromNow();
  // As it was chosen: what is filled in stays, whatever WhatsApp does meanwhile.
  const [chosen, setChosen] = useState<SendableTemplate | null>(null);

  if (chosen) {
    return (
      <TemplateForm
        key={chosen.id}
        template={chosen}
        conversation={conversation}
        held={held}
        onBack={() => setChosen(null)}
        onSent={onSent}
      />
    );
  }
  if (live.status === "error") return <LoadFault code={live.code} onRetry={retry} />;
  if (live.status === "loading") {
    return (
      <p role="status" className={classes.quiet}>
        {t("templates.loading")}
      </p>
    );
  }
  if (live.data.length === 0) return <NoTemplates />;
  return (
    <TemplateList
      templates={live.data}
      language={conversation.language}
      typed={typed}
      onTyped={setTyped}
      onChoose={setChosen}
    />
  );
}
