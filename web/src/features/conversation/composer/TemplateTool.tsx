import { ActionIcon, Tooltip } from "@mantine/core";
import { Suspense, useState } from "react";
import { IconTemplate } from "@/components/icons";
import { part } from "@/components/parts/part";
import { useConversationTexts } from "../texts";
import { mayNotWriteFirst } from "./blockedBecause";
import { useWriting } from "./writing";

const TemplateDialog = part(
  () => import("../templates/TemplateDialog").then(({ TemplateDialog }) => TemplateDialog),
  "over",
);

/** A template while one could write freely: for what WhatsApp shows with buttons. */
export function TemplateTool() {
  const t = useConversationTexts();
  const { conversation } = useWriting();
  const [isOpen, setOpen] = useState(false);
  if (mayNotWriteFirst(conversation)) return null;
  return (
    <>
      <Tooltip label={t("composer.templates")}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={42}
          radius="xl"
          aria-label={t("composer.templates")}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <IconTemplate size={20} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {isOpen && (
        <Suspense fallback={null}>
          <TemplateDialog conversation={conversation} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
