import type { Icon } from "@tabler/icons-react";
import {
  IconAlarmSnooze,
  IconArchive,
  IconFlag,
  IconHandStop,
  IconHourglassLow,
  IconInbox,
  IconMail,
  IconMessageReply,
  IconUser,
} from "@/components/icons";
import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { useTags } from "@/lib/tags/TagsContext";
import { useInboxTexts } from "../texts";
import { kindOf, ownerOf, stageOf, tagOf, type PlainView, type View } from "./views";

export const VIEW_ICONS: Record<PlainView, Icon> = {
  mine: IconUser,
  unassigned: IconHandStop,
  all: IconInbox,
  needsAnswer: IconMessageReply,
  windowClosing: IconHourglassLow,
  flagged: IconFlag,
  unread: IconMail,
  snoozed: IconAlarmSnooze,
  closed: IconArchive,
};

/** What a view is called. */
export function useViewName() {
  const t = useInboxTexts();
  const tags = useTags();
  const colleagues = useColleagues();
  return (view: View): string => {
    const stage = stageOf(view);
    if (stage) return t(`stage.${stage}`);
    const owner = ownerOf(view);
    if (owner !== null) return t("inbox.view.of", { name: colleagues.get(owner)?.name ?? "…" });
    const tag = tagOf(view);
    if (tag !== null) return tags.get(tag)?.label ?? tag;
    return t(`inbox.view.${kindOf(view) as PlainView}`);
  };
}
