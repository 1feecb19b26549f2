import { IconClockHour4, IconLock } from "@/components/icons";
import { channelWindow } from "@/lib/channelWindow";
import type { Conversation } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { span } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import { useConversationTexts } from "../texts";
import classes from "./WindowBadge.module.css";

/** How long WhatsApp still lets us write freely: calm at first, urgent at the end. */
export function WindowBadge({ conversation }: { conversation: Conversation }) {
  const t = useConversationTexts();
  const { language } = useLanguage();
  const { state, leftMs } = channelWindow(conversation, useNow());
  const Icon = state === "closed" ? IconLock : IconClockHour4;
  return (
    <span className={classes.window} data-state={state} title={t("window.hint")}>
      <Icon size={15} stroke={1.8} aria-hidden />
      {state === "closed" ? t("window.closed") : t("window.left", { span: span(leftMs, language) })}
    </span>
  );
}
