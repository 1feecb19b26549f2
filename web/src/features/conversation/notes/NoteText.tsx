import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { noteParts } from "@/lib/notes/mentions";
import { useSession } from "@/lib/session";
import { FormattedText } from "../text/FormattedText";
import { nameOfColleague } from "./labels";
import classes from "./NoteCard.module.css";
import { useNoteTexts } from "./texts";

/** What a note says; mentions by the names that colleagues have today. */
export function NoteText({ text }: { text: string }) {
  const t = useNoteTexts();
  const { uid } = useSession();
  const team = useColleagues();
  return (
    <div className={classes.text} dir="auto">
      {noteParts(text).map((part, place) =>
        "uid" in part ? (
          <bdi key={place} className={classes.mention} data-me={part.uid === uid || undefined}>
            @{nameOfColleague(team.get(part.uid)) || t("note.somebody")}
          </bdi>
        ) : (
          <FormattedText key={place} text={part.text} />
        ),
      )}
    </div>
  );
}
