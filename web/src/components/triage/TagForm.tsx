import { Alert, Button, Group, TextInput } from "@mantine/core";
import { useId, useState, type SubmitEvent } from "react";
import { ApiError } from "@/lib/api/ApiError";
import { useCommand } from "@/lib/api/useCommand";
import type { Tag } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { plainLine } from "@/lib/plainText";
import { failureWords } from "@/lib/triage/failureWords";
import { useTriageTexts } from "@/lib/triage/texts";
import badge from "./TagBadge.module.css";
import classes from "./TagsDialog.module.css";
import { useTriageMenuTexts } from "./texts";

const COLOURS: readonly Tag["colour"][] = [
  "gray",
  "red",
  "orange",
  "yellow",
  "green",
  "teal",
  "blue",
  "violet",
  "pink",
];
const LONGEST = 40;

export function TagForm({ tag, onDone }: { tag: Identified<Tag>; onDone: () => void }) {
  const t = useTriageMenuTexts();
  const why = useTriageTexts();
  const { run, isBusy } = useCommand("changeTag");
  const name = useId();
  const [label, setLabel] = useState(plainLine(tag.label));
  const [colour, setColour] = useState(tag.colour);
  const [fault, setFault] = useState<string | null>(null);

  const save = async () => {
    setFault(null);
    try {
      await run({ tag: tag.id }, { label: label.trim(), colour }, crypto.randomUUID());
      onDone();
    } catch (thrown) {
      const code = thrown instanceof ApiError ? thrown.code : "other";
      setFault(failureWords(why, { code }, () => null));
    }
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (label.trim()) void save();
  };

  return (
    <form onSubmit={onSubmit}>
      <TextInput
        mt="md"
        label={t("tags.name")}
        description={t("tags.name.hint")}
        value={label}
        maxLength={LONGEST}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <fieldset className={classes.choice}>
        <legend className={classes.legend}>{t("tags.colour")}</legend>
        <div className={classes.colours}>
          {COLOURS.map((one) => (
            <label key={one} className={classes.colour}>
              <input
                type="radio"
                name={name}
                checked={one === colour}
                onChange={() => setColour(one)}
              />
              <span className={badge.badge} data-colour={one}>
                {t(`colour.${one}`)}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {fault && (
        <Alert color="red" role="alert" mt="md">
          {fault}
        </Alert>
      )}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onDone}>
          {t("dialog.cancel")}
        </Button>
        <Button type="submit" loading={isBusy} disabled={!label.trim()}>
          {t("tags.save")}
        </Button>
      </Group>
    </form>
  );
}
