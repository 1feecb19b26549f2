import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { CONVERSATION } from "@/lib/defaults";
import { plainLine } from "@/lib/plainText";
import { seesAll, useSession } from "@/lib/session";
import { useBoardTexts } from "../texts";

/** Whose conversations can be asked for: one's own, nobody's, and, for who sees all, each colleague's. */
export function useAssignees(): { value: string; label: string }[] {
  const t = useBoardTexts();
  const session = useSession();
  const colleagues = [...useColleagues().values()]
    .filter(({ id, active }) => id !== session.uid && active && seesAll(session))
    .map(({ id, name }) => ({ value: id, label: plainLine(name) }));
  return [
    { value: session.uid, label: t("filter.assignee.me") },
    { value: CONVERSATION.assigneeId, label: t("card.unassigned") },
    ...colleagues.sort((a, b) => a.label.localeCompare(b.label)),
  ];
}
