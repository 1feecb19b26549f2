import type { Icon } from "@tabler/icons-react";
import {
  IconAlertCircleFilled,
  IconBan,
  IconCalendarTime,
  IconCheck,
  IconChecks,
  IconClock,
  IconHelpCircleFilled,
} from "@/components/icons";
import type { Message } from "@/lib/documents";
import { useSharedTexts } from "@/lib/texts";
import classes from "./DeliveryTicks.module.css";

type Status = Message["status"];

const ICONS: Record<Exclude<Status, "received">, Icon> = {
  scheduled: IconCalendarTime,
  cancelled: IconBan,
  queued: IconClock,
  sending: IconClock,
  unknown: IconHelpCircleFilled,
  sent: IconCheck,
  delivered: IconChecks,
  read: IconChecks,
  undelivered: IconAlertCircleFilled,
  failed: IconAlertCircleFilled,
};

interface Props {
  status: Status;
  /** When each status was reported, where that is known. */
  told?: string;
  size?: number;
}

/** How far a message of ours got. What the aspirant sent needs no tick. */
export function DeliveryTicks({ status, told, size = 16 }: Props) {
  const t = useSharedTexts();
  if (status === "received") return null;
  const Icon = ICONS[status];
  const label = t(`status.${status}`);
  return (
    <span
      role="img"
      aria-label={label}
      title={told === "" ? label : (told ?? label)}
      className={classes.ticks}
      data-status={status}
    >
      <Icon size={size} stroke={2} aria-hidden />
    </span>
  );
}
