import { useMemo } from "react";
import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import type { Conversation } from "@/lib/documents";
import { mentionable, noteParts } from "@/lib/notes/mentions";
import { folded } from "@/lib/search";
import { useSession } from "@/lib/session";
import { labelsOf } from "./labels";

/** Whom one may mention here, how they are called while one writes, and who a name may mean. */
export function useMentions(conversation: Pick<Conversation, "assigneeId">, before = "") {
  const { assigneeId } = conversation;
  const { uid } = useSession();
  const team = useColleagues();
  return useMemo(() => {
    const others = mentionable(team.values(), { assigneeId }).filter(({ id }) => id !== uid);
    const named = noteParts(before).flatMap((part) => ("uid" in part ? [part.uid] : []));
    // Who has left meanwhile stays mentioned in what was written before.
    const known = [...team.values()].filter(
      (one) => others.includes(one) || named.includes(one.id),
    );
    const labels = labelsOf(known);
    const nameOf = (id: string) => labels.get(id) ?? "";
    const inOrder = others.toSorted((a, b) => nameOf(a.id).localeCompare(nameOf(b.id)));
    const meant = (typed: string) =>
      inOrder.filter(({ id }) =>
        nameOf(id)
          .split(/\s+/)
          .some((_, place, words) =>
            folded(words.slice(place).join(" ")).startsWith(folded(typed)),
          ),
      );
    return { labels, meant };
  }, [team, assigneeId, uid, before]);
}
