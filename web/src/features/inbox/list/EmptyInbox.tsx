import {
  IconAlarmSnooze,
  IconArchive,
  IconFlag,
  IconHandStop,
  IconHourglassEmpty,
  IconInbox,
  IconLayoutKanban,
  IconMailOpened,
  IconMoodSmile,
  IconTag,
  IconUserCheck,
} from "@/components/icons";
import { StateMessage } from "@/components/StateMessage";
import { useInboxTexts } from "../texts";
import type { InboxView } from "../views/useInboxView";
import { kindOf } from "../views/views";
import { WaysOn } from "./WaysOn";

const ICONS = {
  mine: IconUserCheck,
  unassigned: IconHandStop,
  all: IconInbox,
  needsAnswer: IconMoodSmile,
  windowClosing: IconHourglassEmpty,
  flagged: IconFlag,
  unread: IconMailOpened,
  snoozed: IconAlarmSnooze,
  closed: IconArchive,
  stage: IconLayoutKanban,
  tag: IconTag,
  of: IconUserCheck,
};

/** Why there is nothing here, and what would bring something. */
export function EmptyInbox({ view, sort, change }: Pick<InboxView, "view" | "sort" | "change">) {
  const t = useInboxTexts();
  const kind = sort === "window" ? "windowClosing" : kindOf(view);
  const Icon = ICONS[kind];
  return (
    <StateMessage
      icon={<Icon size={26} stroke={1.6} />}
      title={t(`inbox.empty.${kind}.title`)}
      text={t(`inbox.empty.${kind}.text`)}
    >
      <WaysOn view={view} change={change} />
    </StateMessage>
  );
}
