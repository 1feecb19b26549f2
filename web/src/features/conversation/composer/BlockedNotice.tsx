import { IconBan, IconEye, IconShieldHalf } from "@/components/icons";
import { useConversationTexts } from "../texts";
import type { Block } from "./blockedBecause";
import { KeptDraft } from "./KeptDraft";
import classes from "./BlockedNotice.module.css";

const ICONS = {
  viewer: IconEye,
  optedOut: IconBan,
  forgotten: IconBan,
  guardian: IconShieldHalf,
};

interface Props {
  because: Exclude<Block, "closed">;
  /** What was being written before. */
  draft: string;
  onDiscard: () => void;
}

/** Stands in the composer's place and says what can be done instead. */
export function BlockedNotice({ because, draft, onDiscard }: Props) {
  const t = useConversationTexts();
  const Icon = ICONS[because];
  return (
    <div className={classes.notice} role="note">
      <Icon size={20} stroke={1.7} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        <p>
          <strong>{t(`composer.${because}.title`)}</strong>
          {t(`composer.${because}.text`)}
        </p>
        {draft && <KeptDraft draft={draft} onDiscard={onDiscard} />}
      </div>
    </div>
  );
}
