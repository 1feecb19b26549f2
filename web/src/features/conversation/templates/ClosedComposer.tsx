import { Button, CloseButton } from "@mantine/core";
import { Suspense, useEffect, useRef, useState } from "react";
import {
  IconAlertTriangle,
  IconCalendarTime,
  IconCircleCheck,
  IconClock,
  IconLock,
  IconTemplate,
} from "@/components/icons";
import { part } from "@/components/parts/part";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { KeptDraft } from "../composer/KeptDraft";
import { useConversationTexts } from "../texts";
import classes from "./ClosedComposer.module.css";
import { useTold, type Given } from "./useTold";

const Picker = part(() => import("./TemplatePicker").then(({ TemplatePicker }) => TemplatePicker));

const ICONS = {
  closed: IconLock,
  underWay: IconClock,
  sent: IconCircleCheck,
  scheduled: IconCalendarTime,
  failed: IconAlertTriangle,
};

interface Props {
  conversation: Identified<Conversation>;
  /** What was being written when the window closed. */
  draft: string;
  onDiscard: () => void;
}

type Step = "notice" | "picking" | Given;

/** Stands in the composer's place while only templates go through; they are read when wanted. */
export function ClosedComposer({ conversation, draft, onDiscard }: Props) {
  const t = useConversationTexts();
  const [step, setStep] = useState<Step>("notice");
  const told = useTold(typeof step === "object" ? step : null);
  const pick = useRef<HTMLButtonElement>(null);
  const wasPicking = useRef(false);
  // What had the focus is gone with the picker.
  useEffect(() => {
    if (wasPicking.current) pick.current?.focus();
    wasPicking.current = step === "picking";
  }, [step]);
  const Icon = ICONS[told?.state ?? "closed"];
  const isOver = told !== null && told.state !== "failed";
  return (
    <div className={classes.closed} role="group" aria-label={t("composer.closed.title")}>
      <div className={classes.line}>
        <Icon
          size={20}
          stroke={1.7}
          aria-hidden
          className={classes.icon}
          data-alarm={told?.state === "failed" || undefined}
        />
        <p role="status">
          <strong>{told?.title ?? t("composer.closed.title")}</strong>
          {step !== "picking" && <span>{told?.text ?? t("composer.closed.text")}</span>}
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
            variant={isOver ? "default" : "filled"}
            leftSection={<IconTemplate size={18} aria-hidden />}
            onClick={() => setStep("picking")}
          >
            {t(isOver ? "composer.closed.another" : "composer.closed.pick")}
          </Button>
        )}
      </div>
      {draft && step === "notice" && <KeptDraft draft={draft} onDiscard={onDiscard} />}
      {step === "picking" && (
        <Suspense fallback={null}>
          <Picker conversation={conversation} onSent={(isLater, id) => setStep({ id, isLater })} />
        </Suspense>
      )}
    </div>
  );
}
