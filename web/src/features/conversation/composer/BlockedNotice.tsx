import { IconBan, IconEye, IconShieldHalf } from "@/components/icons";
import { useConversationTexts } from "../texts";
import type { Block } from "./blockedBecause";
import classes from "./BlockedNotice.module.css";

const ICONS = {
  viewer: IconEye,
  optedOut: IconBan,
  forgotten: IconBan,
  guardian: IconShieldHalf,
};

/** Stands in the composer's place and says what can be done instead. */
export function BlockedNotice({ because }: { because: Exclude<Block, "closed"> }) {
  const t = useConversationTexts();
  const Icon = ICONS[because];
  return (
    <div className={classes.notice} role="note">
      <Icon size={20} stroke={1.7} aria-hidden className={classes.icon} />
      <p>
        <strong>{t(`composer.${because}.title`)}</strong>
        {t(`composer.${because}.text`)}
      </p>
    </div>
  );
}
