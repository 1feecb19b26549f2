import { UnstyledButton } from "@mantine/core";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { plainLine } from "@/lib/plainText";
import type { SendableTemplate } from "@/lib/templates/useTemplates";
import { localeOf } from "./grouped";
import classes from "./TemplatePicker.module.css";
import { useTemplateTexts } from "./texts";

interface Props {
  template: SendableTemplate;
  onChoose: (template: SendableTemplate) => void;
}

/** One of those to choose from: its name, its language, how it begins. */
export function TemplateRow({ template, onChoose }: Props) {
  const t = useTemplateTexts();
  const { language } = useLanguage();
  return (
    <UnstyledButton className={classes.row ?? ""} onClick={() => onChoose(template)}>
      <span className={classes.heading}>
        <bdi className={classes.name}>{template.name}</bdi>
        <span className={classes.about}>
          {languageName(localeOf(template), language)}
          {template.category === "MARKETING" && ` · ${t("templates.marketing")}`}
        </span>
      </span>
      <span className={classes.words} dir="auto">
        {plainLine([template.header, template.body].filter(Boolean).join(" · "))}
      </span>
    </UnstyledButton>
  );
}

function languageName(locale: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: "language" }).of(locale) ?? locale;
  } catch {
    // What is no language to the browser.
    return locale;
  }
}
