import { hasText } from "@/lib/i18n/texts";
import { refusalWords } from "../refusals";
import { useConversationTexts } from "../texts";
import { scheduleTexts, useScheduleTexts } from "./texts";

/** Why it was refused: in the words of a message for later, else in those of any message. */
export function RefusedNotice({ code }: { code: string }) {
  const t = useScheduleTexts();
  const say = useConversationTexts();
  const key = `refusal.${code}`;
  return hasText(scheduleTexts, key) ? t(key) : refusalWords(say, code);
}
