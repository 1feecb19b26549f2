import { Notice } from "@/components/public/Notice";
import { WhatsAppLink } from "@/components/public/WhatsAppLink";
import { useTexts } from "@/lib/public/texts";
import { applyTexts, type ApplyKey } from "../texts";
import type { Outcome } from "./sendForm";
import { TRIES } from "./sendPatiently";
import type { Sending } from "./useSending";

const WORDS: Partial<Record<Outcome["kind"], ApplyKey>> = {
  unreachable: "send.unreachable",
  busy: "send.busy",
  refused: "send.refused",
  invalid: "send.invalid",
};

interface SendStatusProps {
  sending: Sending;
  /** They tried before they closed the page, and it never arrived for certain. */
  isLeftOver: boolean;
  whatsapp: string;
}

/** What is happening to the form, told truthfully. */
export function SendStatus({ sending, isLeftOver, whatsapp }: SendStatusProps) {
  const t = useTexts(applyTexts);
  const { tryNumber, outcome } = sending;
  if (tryNumber !== null && tryNumber > 1) {
    return <Notice role="status">{t("send.again", { number: tryNumber, all: TRIES })}</Notice>;
  }
  if (tryNumber !== null) return null;
  const words = outcome ? WORDS[outcome.kind] : isLeftOver ? "send.leftOver" : undefined;
  if (!words) return null;
  return (
    <Notice role="alert" tone="care">
      <p>{t(words)}</p>
      {outcome?.kind === "refused" && <WhatsAppLink href={whatsapp} label={t("send.write")} />}
    </Notice>
  );
}
