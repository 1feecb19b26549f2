import { may } from "@/lib/api/commands";
import { colleagueNames } from "@/lib/colleagues/colleagueNames";
import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { CONVERSATION } from "@/lib/defaults";
import { seesAll, useSession } from "@/lib/session";
import { useBoardTexts } from "../texts";

/** Whose conversations can be asked for: one's own, nobody's, and, for who sees all, each colleague's. */
export function useAssignees(): { value: string; label: string }[] {
  const t = useBoardTexts();
  const session = useSession();
  const all = useColleagues();
  const names = colleagueNames(all.values());
  const colleagues = [...all.values()]
    .filter(({ id, active, role }) => id !== session.uid && active && may(role, "sendMessage"))
    .filter(() => seesAll(session))
    .map(({ id }) => ({ value: id, label: names.get(id) ?? "" }));
  return [
    { value: session.uid, label: t("filter.assignee.me") },
    { value: CONVERSATION.assigneeId, label: t("card.unassigned") },
    ...colleagues.sort((a, b) => a.label.localeCompare(b.label)),
  ];
}
