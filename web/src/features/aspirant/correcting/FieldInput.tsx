import { NativeSelect, TagsInput, Textarea, TextInput } from "@mantine/core";
import type { Profile, Shoe } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { GIRTH_CM, HEIGHT_CM, EXPERIENCES, SHOES, SPOKEN_LANGUAGES } from "@/lib/public/formLimits";
import { languageNames } from "../profile/languageNames";
import { useAspirantTexts } from "../texts";
import type { Field } from "./fields";
import { isLength } from "./fields";
import type { Given } from "./given";
import { ShiftInput } from "./ShiftInput";
import { useCorrectingTexts } from "./texts";

interface Props {
  field: Field;
  label: string;
  given: Given;
  onChange: (given: Given) => void;
  fault: string | null;
}

const LONG: readonly Field[] = ["experienceNotes", "shiftNotes"];
const SYSTEMS = Object.keys(SHOES) as Shoe["system"][];

/** What the field's value is typed or chosen in. */
export function FieldInput({ field, label, given, onChange, fault }: Props) {
  const t = useCorrectingTexts();
  const words = useAspirantTexts();
  const { language } = useLanguage();
  const change = (news: Partial<Given>) => onChange({ ...given, ...news });
  const shared = { "aria-label": label, size: "sm", error: fault, "data-autofocus": true } as const;
  const text = {
    ...shared,
    ref: focusFirst,
    value: given.words,
    onChange: (event: { currentTarget: { value: string } }) =>
      change({ words: event.currentTarget.value }),
  };

  if (field === "shiftPreferences") {
    return (
      <ShiftInput shifts={given.shifts} onChange={(shifts) => change({ shifts })} fault={fault} />
    );
  }
  if (field === "languagesSpoken") {
    const names = new Map(SPOKEN_LANGUAGES.map((code) => [languageNames([code], language), code]));
    return (
      <TagsInput
        {...shared}
        ref={focusFirst}
        data={[...names.keys()]}
        value={given.languages.map((one) => languageNames([one], language))}
        onChange={(chosen) =>
          change({ languages: chosen.map((one) => names.get(one as never) ?? one) })
        }
      />
    );
  }
  if (LONG.includes(field)) return <Textarea {...text} autosize minRows={2} maxRows={6} />;
  if (field === "experience") {
    const told = (one: NonNullable<Profile["experience"]>) => words(`experience.${one}`);
    const data = EXPERIENCES.map((one) => ({ value: one, label: told(one) }));
    return <NativeSelect {...text} data={[{ value: "", label: "—", disabled: true }, ...data]} />;
  }
  if (field === "shoe") {
    const data = SYSTEMS.map((value) => ({
      value,
      label: value === "eu" ? words("shoe.eu") : words(`shoe.${value}`, { size: "" }).trim(),
    }));
    return (
      <>
        <TextInput {...text} inputMode="decimal" />
        <NativeSelect
          size="sm"
          aria-label={t("correct.system")}
          data={data}
          value={given.system}
          onChange={({ currentTarget }) =>
            change({ system: currentTarget.value as Shoe["system"] })
          }
        />
      </>
    );
  }
  if (isLength(field)) {
    const range = field === "height" ? HEIGHT_CM : GIRTH_CM;
    return <TextInput {...text} description={t("correct.lengths", { ...range })} />;
  }
  return <TextInput {...text} type={field === "birthDate" ? "date" : "text"} dir="auto" />;
}

function focusFirst(node: HTMLElement | null) {
  node?.focus();
}
