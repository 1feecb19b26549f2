import { IconInbox, IconMailOpened, IconMoodSmile } from "@tabler/icons-react";
import { StateMessage } from "@/components/StateMessage";
import type { Filter } from "./filters";
import { useInboxTexts } from "./texts";

const ICONS = { all: IconInbox, needsReply: IconMoodSmile, unread: IconMailOpened };

export function EmptyInbox({ filter }: { filter: Filter }) {
  const t = useInboxTexts();
  const Icon = ICONS[filter];
  return (
    <StateMessage
      icon={<Icon size={26} stroke={1.6} />}
      title={t(`inbox.empty.${filter}.title`)}
      text={t(`inbox.empty.${filter}.text`)}
    />
  );
}
