import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useCommand } from "@/lib/api/useCommand";
import type { Conversation, Note } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { MAX_NOTE } from "@/lib/limits";
import { noteFault } from "./faults";
import { withMentions, withNames } from "./labels";
import { NoteAbout } from "./NoteAbout";
import classes from "./NoteEditor.module.css";
import { namesIn, NoteField } from "./NoteField";
import { useNoteTexts } from "./texts";
import { useMentions } from "./useMentions";

interface Props {
  note: Identified<Note>;
  conversation: Identified<Conversation>;
  onDone: () => void;
}

/** In the place of a note's words while its author changes them. */
export function NoteEditor({ note, conversation, onDone }: Props) {
  const t = useNoteTexts();
  const mentions = useMentions(conversation, note.text);
  const [words, setWords] = useState(() => withNames(note.text, mentions.labels));
  const { run, isBusy } = useCommand("changeNote");
  const [fault, setFault] = useState<string | null>(null);
  const text = withMentions(words.trim(), mentions.labels);
  const canSave = text !== "" && text.length <= MAX_NOTE && !isBusy;

  const save = async () => {
    setFault(null);
    try {
      if (text !== note.text)
        await run({ conversation: note.conversationId, note: note.id }, { text });
      onDone();
    } catch (thrown) {
      setFault(noteFault(t, thrown));
    }
  };
  return (
    <div className={classes.editor}>
      <NoteField
        words={words}
        onWords={setWords}
        mentions={mentions}
        onSave={() => canSave && void save()}
        onLeave={onDone}
      />
      <NoteAbout names={namesIn(text, mentions.labels)} length={text.length} fault={fault} />
      <Group justify="flex-end" gap="xs" mt="xs">
        <Button size="compact-sm" variant="default" onClick={onDone}>
          {t("note.cancel")}
        </Button>
        <Button size="compact-sm" disabled={!canSave} loading={isBusy} onClick={() => void save()}>
          {t("note.saveChange")}
        </Button>
      </Group>
    </div>
  );
}
