import type { Language } from "@/lib/i18n/language";
import { SHARED } from "@/lib/limits";
import { folded } from "@/lib/search";
import type { KeptReply } from "./QuickRepliesContext";

const LANGUAGES: readonly Language[] = ["es", "en", "pt"];

/** In the order of their shortcuts; one's own before a shared one of the same. */
export function byShortcut(replies: readonly KeptReply[]): KeptReply[] {
  return [...replies].sort(
    (a, b) =>
      a.shortcut.localeCompare(b.shortcut, undefined, { sensitivity: "base" }) ||
      Number(a.ownerId === SHARED) - Number(b.ownerId === SHARED),
  );
}

/** Those that somebody may mean who typed this after the slash: by shortcut first, then by title. */
export function foundBy(typed: string, replies: readonly KeptReply[]): KeptReply[] {
  const wanted = folded(typed);
  const begins = replies.filter((one) => folded(one.shortcut).startsWith(wanted));
  const holds = replies.filter(
    (one) => !begins.includes(one) && folded(one.title).includes(wanted),
  );
  return [...begins, ...holds];
}

/** What it says to this person: in their language, else in one that it has. */
export function wordingFor(
  { texts }: Pick<KeptReply, "texts">,
  language: Language | null,
): { language: Language; text: string } {
  const order = [...(language ? [language] : []), ...LANGUAGES];
  const spoken = order.find((one) => texts[one] !== null) ?? "es";
  return { language: spoken, text: texts[spoken] ?? "" };
}

/** The language that it falls back to; null where it has the person's, or that is not known. */
export function otherLanguage(
  reply: Pick<KeptReply, "texts">,
  language: Language | null,
): Language | null {
  const spoken = wordingFor(reply, language).language;
  return language && spoken !== language ? spoken : null;
}
