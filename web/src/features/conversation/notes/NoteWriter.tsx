import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useCommand } from "@/lib/api/useCommand";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { MAX_NOTE } from "@/lib/limits";
import composer from "../composer/Composer.module.css";
import { useDraft } from "../composer/useDraft";
import classes from "./NoteField.module.css";
import { noteFault } from "./faults";
import { withMentions } from "./labels";
import { NoteAbout } from "./NoteAbout";
import { namesIn, NoteField } from "./NoteField";
import { useNoteTexts } from "./texts";
import { useMentions } from "./useMentions";

interface Props {
  conversation: Identified<Conversation>;
  onLeave: () => void;
}

/** In the composer's place: a note, which has a draft of its own and is sent to nobody. */
export function NoteWriter({ conversation, onLeave }: Props) {
  const t = useNoteTexts();
  const { draft, change } = useDraft(conversation.id, "note");
  const mentions = useMentions(conversation);
  const { run, isBusy } = useCommand("addNote");
  const [fault, setFault] = useState<string | null>(null);
  // The same until it is kept: asked again, it is the same note.
  const id = useRef(crypto.randomUUID());
  const text = withMentions(draft.trim(), mentions.labels);
  const canSave = text !== "" && text.length <= MAX_NOTE && !isBusy;

  const save = async () => {
    setFault(null);
    try {
      await run({ conversation: conversation.id }, { id: id.current, text });
      change("");
      onLeave();
    } catch (thrown) {
      setFault(noteFault(t, thrown));
    }
  };
  return (
    <form
      className={composer.composer}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) void save();
      }}
    >
      <div className={composer.line}>
        <NoteField
          id="note"
          words={draft}
          onWords={(words) => {
            setFault(null);
            change(words);
          }}
          mentions={mentions}
          onSave={() => canSave && void save()}
          onLeave={onLeave}
        />
        <Button type="submit" className={classes.save ?? ""} radius="lg" disabled={!canSave}>
          {t("note.save")}
        </Button>
      </div>
      <NoteAbout names={namesIn(text, mentions.labels)} length={text.length} fault={fault} />
    </form>
  );
}
