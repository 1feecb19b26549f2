import { Button, Tabs, Textarea, VisuallyHidden } from "@mantine/core";
import { useRef, useState } from "react";
import type { Wordings } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import type { Language } from "@/lib/i18n/language";
import { MAX_TEXT, VARIABLES } from "@/lib/limits";
import { useQuickReplyTexts } from "@/lib/quickReplies/texts";
import classes from "./QuickReplies.module.css";
import { useQuickTexts } from "./texts";

const LANGUAGES: readonly Language[] = ["es", "en", "pt"];

interface Props {
  texts: Wordings;
  onTexts: (texts: Wordings) => void;
}

/** The text in each language, with the variables at hand. */
export function WordingTabs({ texts, onTexts }: Props) {
  const t = useQuickTexts();
  const named = useQuickReplyTexts();
  const { language } = useLanguage();
  const first = texts[language] === null ? LANGUAGES.find((one) => texts[one] !== null) : language;
  const [shown, setShown] = useState<Language>(first ?? language);
  const field = useRef<HTMLTextAreaElement>(null);
  const words = texts[shown] ?? "";
  const change = (text: string) => onTexts({ ...texts, [shown]: text || null });
  const insert = (variable: string) => {
    const from = field.current?.selectionStart ?? words.length;
    const to = field.current?.selectionEnd ?? words.length;
    change(words.slice(0, from) + variable + words.slice(to));
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(from + variable.length, from + variable.length);
    });
  };
  return (
    <Tabs mt="md" value={shown} onChange={(one) => one && setShown(one as Language)}>
      <Tabs.List aria-label={t("quick.languages")}>
        {LANGUAGES.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(`quick.${one}`)}
            {texts[one] !== null && (
              <>
                <span aria-hidden> •</span>
                <VisuallyHidden> ({t("quick.hasText")})</VisuallyHidden>
              </>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={shown} pt="sm">
        <Textarea
          ref={field}
          label={t("quick.text")}
          lang={shown}
          dir="auto"
          value={words}
          maxLength={MAX_TEXT}
          autosize
          minRows={3}
          maxRows={8}
          onChange={(event) => change(event.currentTarget.value)}
        />
        <div className={classes.variables}>
          {t("quick.insert")}
          {VARIABLES.map((name) => (
            <Button
              key={name}
              size="compact-sm"
              variant="default"
              onClick={() => insert(`{${name}}`)}
            >
              {named(`variable.${name}`)}
            </Button>
          ))}
        </div>
      </Tabs.Panel>
    </Tabs>
  );
}
