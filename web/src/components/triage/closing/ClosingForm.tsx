import { Button, Group, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { MAX_TEXT } from "@/lib/limits";
import type { Row } from "@/lib/triage/rows";
import { useNow } from "@/lib/time/useNow";
import { useTriageMenuTexts, type SaysTriageMenu } from "../texts";
import { barriers, closingDrafts, firstName, type ClosingDraft } from "./closingDrafts";
import { addressed } from "./closingWords";
import { MovedMeanwhile } from "./MovedMeanwhile";
import { useClosing } from "./useClosing";
import { useParting } from "./useParting";

interface Props {
  seen: readonly Row[];
  live: readonly Row[];
  onDone: () => void;
}

export function ClosingForm({ seen, live, onDone }: Props) {
  const t = useTriageMenuTexts();
  const { close, isBusy } = useClosing();
  const { now: rows, here, gone, begin, settle } = useParting(seen, live);
  const [edits, setEdits] = useState<Readonly<Record<string, string>>>({});
  const now = useNow();
  const drafts = closingDrafts(rows, now);
  const [only] = rows;
  const isOne = seen.length === 1;
  const shown = ({ key, text }: ClosingDraft) =>
    edits[key] ?? (isOne && only ? addressed(text, firstName(only)) : text);
  const isEmpty = drafts.every((draft) => !shown(draft).trim());

  const draftOf = ({ id }: Row) => drafts.find((one) => one.rows.some((row) => row.id === id));
  const reached = here.filter(draftOf).length;
  const textFor = (row: Row) => {
    const draft = draftOf(row);
    return draft ? addressed(shown(draft), firstName(row)) : null;
  };
  const move = async (text: (row: Row) => string | null) => {
    begin();
    const outcome = await close(here, text);
    if (outcome.failed.length === 0) onDone();
    else settle(outcome);
  };

  return (
    <>
      {drafts.length > 0 && (
        <Text size="sm">
          {isOne ? t("closing.intro.one") : t("closing.intro.many", { name: "{name}" })}
        </Text>
      )}
      {drafts.map((draft, index) => (
        <Textarea
          key={draft.key}
          mt="md"
          data-autofocus={index === 0 || undefined}
          lang={draft.language}
          label={labelOf(t, draft)}
          value={shown(draft)}
          onChange={(event) => setEdits({ ...edits, [draft.key]: event.currentTarget.value })}
          maxLength={MAX_TEXT}
          autosize
          minRows={4}
          maxRows={10}
        />
      ))}
      {barriers(rows, now).map(([barrier, count]) => (
        <Text key={barrier} size="sm" mt="md" role="note">
          {isOne
            ? t("closing.cannot", { reason: t(`closing.reason.${barrier}`) })
            : t("closing.barred", { count, reason: t(`closing.reason.${barrier}`) })}
        </Text>
      ))}
      <MovedMeanwhile gone={gone} of={seen.length} />
      {drafts.length > 0 && (
        <Text size="xs" mt="sm" c="var(--desk-quiet)">
          {t("closing.final")}
        </Text>
      )}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="subtle" onClick={onDone} disabled={isBusy}>
          {t("dialog.cancel")}
        </Button>
        <Button
          variant={drafts.length > 0 ? "default" : "filled"}
          disabled={isBusy || here.length === 0}
          onClick={() => void move(() => null)}
        >
          {t(drafts.length > 0 ? "closing.moveOnly" : "closing.move")}
        </Button>
        {drafts.length > 0 && (
          <Button
            loading={isBusy}
            disabled={isEmpty || reached === 0}
            onClick={() => void move(textFor)}
          >
            {t("closing.send", { count: isOne ? 1 : reached })}
          </Button>
        )}
      </Group>
    </>
  );
}

function labelOf(t: SaysTriageMenu, { language, isMinor }: ClosingDraft): string {
  const message = t(`closing.message.${language}`);
  return isMinor ? t("closing.message.minor", { message }) : message;
}
