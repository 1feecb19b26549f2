import { colleagueNames } from "@/lib/colleagues/colleagueNames";
import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { may } from "@/lib/api/commands";
import { CONVERSATION } from "@/lib/defaults";
import { plainLine } from "@/lib/plainText";
import { useSession } from "@/lib/session";
import { matches } from "@/lib/triage/matches";
import { useTriageMenuTexts } from "./texts";

export interface Assignable {
  id: string;
  name: string;
  note?: string;
  isNobody?: boolean;
}

/** Who can have a conversation, I first, by what was typed: colleagues with access who may write. */
export function useAssignable(typed: string): Assignable[] {
  const t = useTriageMenuTexts();
  const me = useSession();
  const everybody = useColleagues();
  const names = colleagueNames(everybody.values());
  const colleagues = [...everybody.values()]
    .filter((one) => one.active && one.id !== me.uid && may(one.role, "sendMessage"))
    .map(({ id }) => ({ id, name: names.get(id) ?? "" }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const all: Assignable[] = [
    ...(may(me.role, "sendMessage")
      ? [{ id: me.uid, name: plainLine(me.name), note: t("assign.me") }]
      : []),
    ...colleagues,
    { id: CONVERSATION.assigneeId, name: t("assign.unassigned"), isNobody: true },
  ];
  return all.filter(({ name, note = "" }) => matches(`${name} ${note}`, typed));
}
