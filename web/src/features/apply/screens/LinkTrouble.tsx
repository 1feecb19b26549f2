import { frameTexts } from "@/components/public/frameTexts";
import type { IconName } from "@/components/public/Icon";
import { Screen } from "@/components/public/Screen";
import { WhatsAppLink } from "@/components/public/WhatsAppLink";
import { useTexts } from "@/lib/public/texts";
import { useApplyTexts } from "../texts";

export type Trouble = "expired" | "unknown" | "none";

const ICONS: Record<Trouble, IconName> = {
  expired: "hourglass",
  unknown: "brokenLink",
  none: "brokenLink",
};

/** Without a link that holds there is no form; WhatsApp has a new one. */
export function LinkTrouble({ trouble, whatsapp }: { trouble: Trouble; whatsapp: string }) {
  const t = useApplyTexts();
  const frame = useTexts(frameTexts);
  return (
    <Screen
      icon={ICONS[trouble]}
      title={t(`link.${trouble}.title`)}
      actions={whatsapp && <WhatsAppLink href={whatsapp} label={frame("writeOnWhatsApp")} />}
    >
      <p>{t(`link.${trouble}.text`)}</p>
    </Screen>
  );
}
