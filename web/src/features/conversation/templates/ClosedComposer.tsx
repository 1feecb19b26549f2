import { Button, CloseButton } from "@mantine/core";
import { Suspense, useEffect, useRef, useState } from "react";
import { IconCircleCheck, IconLock, IconTemplate } from "@/components/icons";
import { part } from "@/components/parts/part";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { KeptDraft } from "../composer/KeptDraft";
import { useConversationTexts } from "../texts";
import classes from "./ClosedComposer.module.css";

const Picker = part(() => import("./TemplatePicker").then(({ TemplatePicker }) => TemplatePicker));

interface Props {
  conversation: Identified<Conversation>;
  /** What was being written when the window closed. */
  draft: string;
  onDiscard: () => void;
}

type Step = "notice" | "picking" | "sent" | "scheduled";

/** Stands in the composer's place while only templates go through; they are read when wanted. */
export function ClosedComposer({ conversation, draft, onDiscard }: Props) {
  const t = useConversationTexts();
  const [step, setStep] = useState<Step>("notice");
  const pick = useRef<HTMLButtonElement>(null);
  const wasPicking = useRef(false);
  // What had the focus is gone with the picker.
  useEffect(() => {
    if (wasPicking.current) pick.current?.focus();
    wasPicking.current = step === "picking";
  }, [step]);
  const isSent = step === "sent" || step === "scheduled";
  const said = step === "scheduled" ? "composer.scheduledTemplate" : "composer.sentTemplate";
  const Icon = isSent ? IconCircleCheck : IconLock;
  return (
    <div className={classes.closed} role="group" aria-label={t("composer.closed.title")}>
      <div className={classes.line}>
        <Icon size={20} stroke={1.7} aria-hidden className={classes.icon} />
        <p role="status">
          <strong>{t(isSent ? `${said}.title` : "composer.closed.title")}</strong>
          {step !== "picking" && <span>{t(isSent ? `${said}.text` : "composer.closed.text")}</span>}
        </p>
        {step === "picking" ? (
          <CloseButton
            size="lg"
            aria-label={t("composer.closed.fold")}
            onClick={() => setStep("notice")}
          />
        ) : (
          <Button
            ref={pick}
            id="composer"
            variant={isSent ? "default" : "filled"}
            leftSection={<IconTemplate size={18} aria-hidden />}
            onClick={() => setStep("picking")}
          >
            {t(isSent ? "composer.closed.another" : "composer.closed.pick")}
          </Button>
        )}
      </div>
      {draft && step === "notice" && <KeptDraft draft={draft} onDiscard={onDiscard} />}
      {step === "picking" && (
        <Suspense fallback={null}>
          <Picker
            conversation={conversation}
            onSent={(isLater) => setStep(isLater ? "scheduled" : "sent")}
          />
        </Suspense>
      )}
    </div>
  );
}
