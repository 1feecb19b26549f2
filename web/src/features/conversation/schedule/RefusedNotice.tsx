import { hasText } from "@/lib/i18n/dictionary";
import { refusalWords } from "../refusals";
import { useConversationTexts } from "../texts";
import { type ScheduleWords, useScheduleTexts } from "./texts";

/** Why it was refused: in the words of a message for later, else in those of any message. */
export function RefusedNotice({ code }: { code: string }) {
  const t = useScheduleTexts();
  const say = useConversationTexts();
  const key = `schedule.refusal.${code}`;
  return hasText<ScheduleWords>(key) ? t(key) : refusalWords(say, code);
}
