import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { plainLine } from "@/lib/plainText";
import { usePresenceTexts } from "./texts";

const NAMED = 2;

export type Length = "full" | "short";

/** How colleagues are called, one by one and together in a sentence; in short by the first name. */
export function useNames() {
  const t = usePresenceTexts();
  const { language } = useLanguage();
  const colleagues = useColleagues();
  const nameOf = (uid: string, length: Length = "full") => {
    const name = plainLine(colleagues.get(uid)?.name ?? "");
    if (!name) return t("presence.somebody");
    return length === "full" ? name : name.replace(/ .*/, "");
  };
  const together = (uids: readonly string[], length: Length = "full") => {
    const rest = uids.length - NAMED;
    const names = uids.slice(0, rest > 1 ? NAMED : uids.length).map((uid) => nameOf(uid, length));
    if (rest > 1) names.push(t("presence.more", { count: rest }));
    return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
  };
  return { nameOf, together };
}
