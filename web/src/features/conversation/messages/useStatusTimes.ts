import type { Message } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useSharedTexts } from "@/lib/texts";
import { dayKey } from "@/lib/time/days";
import { clockTime, moment } from "@/lib/time/format";

/** In the order in which they come. */
const TOLD = ["sent", "delivered", "read", "undelivered", "failed"] as const;

type Timed = Pick<Message, "statusTimes" | "at">;

/** When a message was sent, delivered and read, each as far as it was reported. */
export function useStatusTimes(): (message: Timed) => string {
  const t = useSharedTexts();
  const { language } = useLanguage();
  return ({ statusTimes, at }) => {
    const day = dayKey(at.toDate());
    return TOLD.flatMap((status) => {
      const then = statusTimes[status]?.toDate();
      if (!then) return [];
      const time = dayKey(then) === day ? clockTime(then, language) : moment(then, language);
      return [`${t(`status.${status}`)} ${time}`];
    }).join(" · ");
  };
}
