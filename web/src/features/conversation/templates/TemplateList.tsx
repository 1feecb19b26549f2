import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { IconChevronDown, IconChevronRight, IconSearch } from "@/components/icons";
import type { SendableTemplate } from "@/lib/templates/useTemplates";
import { grouped } from "./grouped";
import { SyncLine } from "./SyncLine";
import classes from "./TemplatePicker.module.css";
import { TemplateRow } from "./TemplateRow";
import { useTemplateTexts } from "./texts";
import { useFocused } from "./useFocused";

interface Props {
  templates: readonly SendableTemplate[];
  /** The person's, where it is known. */
  language: string | null;
  typed: string;
  onTyped: (typed: string) => void;
  onChoose: (template: SendableTemplate) => void;
}

/** What may be sent: in the person's language first, the others folded until they are wanted. */
export function TemplateList({ templates, language, typed, onTyped, onChoose }: Props) {
  const t = useTemplateTexts();
  const search = useFocused<HTMLInputElement>();
  const [isUnfolded, setUnfolded] = useState(false);
  const { first, others } = grouped(templates, language, typed);
  const areAllShown = isUnfolded || typed.trim() !== "";
  const Chevron = areAllShown ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.picker}>
      <TextInput
        ref={search}
        type="search"
        aria-label={t("templates.search")}
        placeholder={t("templates.search")}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => onTyped(event.currentTarget.value)}
      />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keyboards must scroll it */}
      <div className={classes.scroller} role="group" aria-label={t("templates.label")} tabIndex={0}>
        {first.length === 0 && (
          <p role="status" className={classes.quiet}>
            {t("templates.noMatch")}
          </p>
        )}
        <Rows templates={first} onChoose={onChoose} />
        {others.length > 0 && (
          <>
            <Button
              variant="subtle"
              size="compact-sm"
              className={classes.fold ?? ""}
              leftSection={<Chevron size={16} aria-hidden />}
              aria-expanded={areAllShown}
              onClick={() => setUnfolded((was) => !was)}
            >
              {t("templates.others", { count: others.length })}
            </Button>
            {areAllShown && <Rows templates={others} onChoose={onChoose} />}
          </>
        )}
        <SyncLine />
      </div>
    </div>
  );
}

type RowsProps = Pick<Props, "templates" | "onChoose">;

function Rows({ templates, onChoose }: RowsProps) {
  return (
    <ul className={classes.rows}>
      {templates.map((template) => (
        <li key={template.id}>
          <TemplateRow template={template} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}
