import { Notice } from "@/components/public/Notice";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import type { Checked, Verdict } from "./checkCode";
import { useVerifyTexts } from "./texts";

const TONES: Record<Verdict, "calm" | "care" | "alarm"> = {
  genuine: "calm",
  used: "care",
  expired: "care",
  unknown: "alarm",
};

export function VerdictNotice({ checked }: { checked: Checked }) {
  const t = useVerifyTexts();
  const { language } = useLanguage();
  if (checked.kind !== "verdict") return <Notice tone="care">{t(checked.kind)}</Notice>;
  const { verdict, sentAt, sentTo, agency } = checked;
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" });
  return (
    <Notice tone={TONES[verdict]}>
      <strong>{t(`${verdict}.title`, { agency })}</strong>
      {sentAt && <p>{t("sentAt", { at: format.format(sentAt) })}</p>}
      {sentTo && <p>{t("sentTo", { digits: sentTo })}</p>}
      <p>{t(`${verdict}.text`)}</p>
    </Notice>
  );
}
