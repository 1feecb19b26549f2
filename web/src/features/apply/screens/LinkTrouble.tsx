import { useFrameTexts } from "@/components/public/texts";
import type { IconName } from "@/components/public/Icon";
import { Screen } from "@/components/public/Screen";
import { WhatsAppLink } from "@/components/public/WhatsAppLink";
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
  const frame = useFrameTexts();
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
