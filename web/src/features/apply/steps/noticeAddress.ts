import type { Language } from "@/lib/i18n/language";

/** The privacy notice in the language of the form. */
export function noticeAddress(privacyUrl: string, language: Language): string {
  const address = new URL(privacyUrl, window.location.origin);
  address.searchParams.set("lang", language);
  return address.href;
}
