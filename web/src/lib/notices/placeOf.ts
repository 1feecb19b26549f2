import type { Path } from "react-router";
import { noteHash } from "@/lib/notes/noteAddress";
import type { Notice } from "./notice";

/** The list of one's own conversations. */
export const MINE = { pathname: "/", search: "?view=mine" };

/** Where a notice leads: to its note or conversation, or to all that is one's own. */
export function placeOf(notice: Notice): Partial<Path> {
  if (notice.kind === "assignedMany") return MINE;
  const pathname = `/conversations/${encodeURIComponent(notice.conversationId)}`;
  return notice.kind === "mention" ? { pathname, hash: noteHash(notice.noteId) } : { pathname };
}
