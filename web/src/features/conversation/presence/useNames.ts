import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { plainLine } from "@/lib/plainText";
import { usePresenceTexts } from "./texts";

const NAMED = 2;

/** How colleagues are called: one by one, and together in a sentence. */
export function useNames() {
  const t = usePresenceTexts();
  const { language } = useLanguage();
  const colleagues = useColleagues();
  const nameOf = (uid: string) =>
    plainLine(colleagues.get(uid)?.name ?? "") || t("presence.somebody");
  const together = (uids: readonly string[]) => {
    const rest = uids.length - NAMED;
    const names = uids.slice(0, rest > 1 ? NAMED : uids.length).map(nameOf);
    if (rest > 1) names.push(t("presence.more", { count: rest }));
    return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
  };
  return { nameOf, together };
}
