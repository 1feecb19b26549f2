import { CONVERSATION } from "@/lib/defaults";
import { useSession } from "@/lib/session";
import type { Row } from "@/lib/triage/rows";
import { useAuthorName } from "../authors/useAuthorName";
import { useBarTexts } from "./texts";
import classes from "./StateLine.module.css";

/** Says quietly, to who writes, that the conversation is a colleague's. */
export function ColleagueNotice({ row }: { row: Row }) {
  const t = useBarTexts();
  const { uid } = useSession();
  const name = useAuthorName(row.assigneeId);
  if (row.assigneeId === uid || row.assigneeId === CONVERSATION.assigneeId) return null;
  return (
    <p className={classes.line} role="status" data-quiet>
      {t("state.colleague", { name: name ?? t("bar.colleague") })}
    </p>
  );
}
