import { Textarea } from "@mantine/core";
import { useEffect, useRef } from "react";
import { MAX_TEXT } from "@/lib/limits";
import { lengthOf } from "../composer/length";
import { LengthCounter } from "../composer/LengthCounter";
import { FORM_LINK, hasOpenLink } from "./ownLink";
import { useScheduleTexts } from "./texts";

interface Props {
  words: string;
  onWords: (words: string) => void;
  /** A template's words stay as they are. */
  isTemplate: boolean;
  /** Whether one begins here, behind what is written. */
  isFirst: boolean;
  isMissing: boolean;
}

/** What is to be sent; it says how much is too much while it is written. */
export function ScheduleWords({ words, onWords, isTemplate, isFirst, isMissing }: Props) {
  const t = useScheduleTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.setSelectionRange(end, end);
  }, []);
  const over = lengthOf(words) - MAX_TEXT;
  const description = isTemplate
    ? t("schedule.template")
    : hasOpenLink(words) && t("schedule.link", { link: FORM_LINK });
  const fault = over > 0 ? t("schedule.tooLong", { count: over }) : t("schedule.empty");
  return (
    <div>
      <Textarea
        ref={field}
        label={t("schedule.text")}
        description={description}
        readOnly={isTemplate}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
        error={(over > 0 || isMissing) && fault}
        autosize
        minRows={2}
        maxRows={6}
        dir="auto"
        {...(isFirst && { "data-autofocus": true })}
      />
      {over <= 0 && <LengthCounter text={words} />}
    </div>
  );
}
