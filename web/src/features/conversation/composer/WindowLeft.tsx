import { IconClockHour4 } from "@/components/icons";
import { channelWindow } from "@/lib/channelWindow";
import type { Conversation } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { span } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import { useConversationTexts } from "../texts";
import classes from "./WindowLeft.module.css";

/** How long one may still write freely, by the minute; an alarm near the end. */
export function WindowLeft({ conversation }: { conversation: Conversation }) {
  const t = useConversationTexts();
  const { language } = useLanguage();
  const { state, leftMs } = channelWindow(conversation, useNow());
  if (state === "closed") return null;
  return (
    <span className={classes.left} data-state={state} title={t("window.hint")}>
      <IconClockHour4 size={13} aria-hidden />
      {t("window.toWrite", { span: span(leftMs, language) })}
    </span>
  );
}
