import type { Icon } from "@tabler/icons-react";
import {
  IconAdOff,
  IconEraser,
  IconFiles,
  IconFriends,
  IconHandStop,
  IconHeartHandshake,
  IconLifebuoy,
  IconMessageQuestion,
  IconMessageReport,
  IconMessages,
  IconPhoneOff,
  IconPhoneX,
  IconPhotoQuestion,
  IconShieldHalf,
  IconUserQuestion,
  IconMessageX,
} from "@/components/icons";
import type { Flag } from "@/lib/flags";

const ICONS: Record<Flag, Icon> = {
  distress: IconLifebuoy,
  abuse: IconHeartHandshake,
  complaint: IconMessageReport,
  undelivered: IconMessageX,
  erasure_requested: IconEraser,
  guardian: IconShieldHalf,
  guardian_writes: IconFriends,
  number_claimed: IconUserQuestion,
  phone_mismatch: IconPhoneOff,
  many_forms: IconFiles,
  human_wanted: IconHandStop,
  misunderstood: IconMessageQuestion,
  wrong_number: IconPhoneX,
  flood: IconMessages,
  poor_photos: IconPhotoQuestion,
  spam: IconAdOff,
};

/** Decorates the words beside it. */
export function FlagIcon({ flag, size = 16 }: { flag: Flag; size?: number }) {
  const Icon = ICONS[flag];
  return <Icon size={size} stroke={1.8} aria-hidden style={{ flex: "none" }} />;
}
