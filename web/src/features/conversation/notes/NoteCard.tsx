import { IconLock } from "@/components/icons";
import { Suspense, useState } from "react";
import { part } from "@/components/parts/part";
import type { Note } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { clockTime, fullTime } from "@/lib/time/format";
import { AuthorLabel } from "../messages/AuthorLabel";
import { useFlow } from "./FlowContext";
import classes from "./NoteCard.module.css";
import { NoteMenu } from "./NoteMenu";
import { NoteText } from "./NoteText";
import { useNoteTexts } from "./texts";

const NoteEditor = part(() => import("./NoteEditor").then(({ NoteEditor }) => NoteEditor), "over");

/** What colleagues tell each other about a person; nobody else ever gets it. */
export function NoteCard({ note }: { note: Identified<Note> }) {
  const t = useNoteTexts();
  const { language } = useLanguage();
  const { conversation, wanted } = useFlow();
  const [isEdited, setEdited] = useState(false);
  const at = note.at.toDate();
  return (
    <article
      className={classes.note}
      aria-label={t("note.title")}
      data-note={note.id}
      data-wanted={wanted === note.id || undefined}
      tabIndex={-1}
    >
      <header className={classes.head}>
        <IconLock size={14} stroke={2} aria-hidden />
        <strong>{t("note.title")}</strong>
        <NoteMenu note={note} onEdit={() => setEdited(true)} />
      </header>
      {isEdited && conversation ? (
        <Suspense fallback={<NoteText text={note.text} />}>
          <NoteEditor
            note={note}
            conversation={conversation}
            onDone={() => setEdited(false)}
            onRefused={() => setEdited(false)}
          />
        </Suspense>
      ) : (
        <NoteText text={note.text} />
      )}
      <footer className={classes.foot}>
        <AuthorLabel author={note.author} />
        <time dateTime={at.toISOString()} title={fullTime(at, language)}>
          {clockTime(at, language)}
        </time>
        {note.changedAt && (
          <span title={fullTime(note.changedAt.toDate(), language)}>{t("note.changed")}</span>
        )}
      </footer>
    </article>
  );
}
