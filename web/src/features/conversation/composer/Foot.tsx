import { useState, type ReactNode } from "react";
import { useMay } from "@/lib/api/useCommand";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { NoteWriter } from "../notes/NoteWriter";
import { useNoteTexts } from "../notes/texts";
import classes from "./Foot.module.css";

interface Props {
  conversation: Identified<Conversation>;
  /** Where one answers, or why one cannot. */
  children: ReactNode;
}

/** Below the messages: an answer, or a note, which can be written also when no answer can be. */
export function Foot({ conversation, children }: Props) {
  const t = useNoteTexts();
  const [isNote, setNote] = useState(false);
  const focusSoon = (id: string) =>
    requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: true }));
  const toNote = () => {
    setNote(true);
    focusSoon("note");
  };
  const toReply = () => {
    setNote(false);
    focusSoon("composer");
  };
  if (!useMay("addNote")) return children;
  return (
    <div className={classes.foot} data-note-mode={isNote || undefined}>
      <div role="group" aria-label={t("write.what")} className={classes.switch}>
        <button type="button" aria-pressed={!isNote} data-write="reply" onClick={toReply}>
          {t("write.reply")}
        </button>
        <button type="button" aria-pressed={isNote} data-write="note" onClick={toNote}>
          {t("write.note")}
        </button>
      </div>
      {isNote ? <NoteWriter conversation={conversation} onLeave={toReply} /> : children}
    </div>
  );
}
