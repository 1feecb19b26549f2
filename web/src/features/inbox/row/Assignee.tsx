import { PersonAvatar } from "@/components/PersonAvatar";
import { useColleague } from "@/lib/colleagues/ColleaguesContext";
import { CONVERSATION } from "@/lib/defaults";
import { useInboxTexts } from "../texts";
import classes from "./ConversationRow.module.css";

/** Whose conversation it is; nothing while it is nobody's. */
export function Assignee({ uid }: { uid: string }) {
  const t = useInboxTexts();
  const colleague = useColleague(uid);
  if (uid === CONVERSATION.assigneeId || !colleague) return null;
  const words = t("inbox.assignee", { name: colleague.name });
  return (
    <span className={classes.assignee} role="img" aria-label={words} title={words}>
      <PersonAvatar id={uid} name={colleague.name} size={20} />
    </span>
  );
}
