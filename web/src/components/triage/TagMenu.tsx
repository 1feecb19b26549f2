import { Button, Combobox } from "@mantine/core";
import { IconCheck, IconMinus, IconPencil, IconPlus } from "@/components/icons";
import { useState } from "react";
import { useMay } from "@/lib/api/useCommand";
import { MAX_TAG } from "@/lib/limits";
import { plainLine } from "@/lib/plainText";
import { useTriage } from "@/lib/triage/useTriage";
import { forMany } from "./forMany";
import type { TriageMenuProps } from "./menuProps";
import { Picker } from "./Picker";
import classes from "./Picker.module.css";
import { TagBadge } from "./TagBadge";
import { TagsDialog } from "./TagsDialog";
import { useTriageMenuTexts } from "./texts";
import { useTagChoices, type TagChoice } from "./useTagChoices";

/** Puts tags on and takes them off; what is typed and not there yet can be created. */
export function TagMenu({ rows, children }: TriageMenuProps) {
  const t = useTriageMenuTexts();
  const { changeTags } = useTriage();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [isEditing, setEditing] = useState(false);
  const mayEdit = useMay("changeTag");
  const { choices, isNew } = useTagChoices(rows, typed);
  const name = plainLine(typed);

  const pick = (key: string, isEntered: boolean) => {
    const isOn = choices.find((one) => one.key === key)?.state === "all";
    // Whoever types a tag wants it on.
    if (isOn && isEntered) return;
    void changeTags(rows, isOn ? { remove: [key] } : { add: [key] });
  };
  const options = choices.map((choice) => <TagOption key={choice.key} choice={choice} />);
  const creating = (
    <Combobox.Option key="+" value={name}>
      <span className={classes.option}>
        <IconPlus size={18} aria-hidden style={{ flex: "none" }} />
        <span className={classes.words}>{t("tags.create", { name })}</span>
      </span>
    </Combobox.Option>
  );
  const editing = (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPencil size={14} aria-hidden />}
      onClick={() => {
        setOpen(false);
        setEditing(true);
      }}
    >
      {t("tags.edit")}
    </Button>
  );
  return (
    <>
      <Picker
        target={children}
        label={t("tags.label")}
        heading={forMany(rows, t)}
        placeholder={t("tags.find")}
        empty={t("tags.none")}
        opened={isOpen}
        onOpened={setOpen}
        typed={typed}
        onTyped={setTyped}
        onPick={pick}
        isMany
        longest={MAX_TAG}
        options={isNew ? [...options, creating] : options}
        footer={mayEdit && editing}
      />
      {isEditing && <TagsDialog onClose={() => setEditing(false)} />}
    </>
  );
}

const CHECKED = { all: true, some: "mixed", none: false } as const;
const SELECTED = { all: true, some: true, none: false } as const;

function TagOption({ choice: { key, state } }: { choice: TagChoice }) {
  return (
    <Combobox.Option
      value={key}
      key={key}
      aria-checked={CHECKED[state]}
      aria-selected={SELECTED[state]}
    >
      <span className={classes.option}>
        <span className={classes.mark}>
          {state === "all" && <IconCheck size={16} aria-hidden />}
          {state === "some" && <IconMinus size={16} aria-hidden />}
        </span>
        <TagBadge tagKey={key} />
      </span>
    </Combobox.Option>
  );
}
