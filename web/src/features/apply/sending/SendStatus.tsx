import { Notice } from "@/components/public/Notice";
import { WhatsAppLink } from "@/components/public/WhatsAppLink";
import { useOnline } from "@/lib/public/useOnline";
import { useApplyTexts, type PlainApplyKey } from "../texts";
import { TRIES } from "./sendPatiently";
import type { Sending } from "./useSending";

const WORDS: Partial<Record<NonNullable<Sending["outcome"]>["kind"], PlainApplyKey>> = {
  refused: "send.refused",
  invalid: "send.invalid",
  overtaken: "send.overtaken",
};

interface SendStatusProps {
  sending: Sending;
  whatsapp: string;
}

/** What is happening to the form, told truthfully. */
export function SendStatus({ sending, whatsapp }: SendStatusProps) {
  const t = useApplyTexts();
  const isOnline = useOnline();
  const { tryNumber, outcome } = sending;
  if (tryNumber !== null && tryNumber > 1) {
    return <Notice role="status">{t("send.again", { number: tryNumber, all: TRIES })}</Notice>;
  }
  if (tryNumber !== null) return null;
  const words = outcome && WORDS[outcome.kind];
  if (words) {
    return (
      <Notice role="alert" tone="care">
        <p>{t(words)}</p>
        {outcome.kind === "refused" && <WhatsAppLink href={whatsapp} label={t("send.write")} />}
      </Notice>
    );
  }
  return isOnline ? null : <Notice role="status">{t("send.offline")}</Notice>;
}
