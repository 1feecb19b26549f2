import type { Language } from "@/lib/i18n/language";
import { countryOfZone } from "./timeZoneCountry";

/** Where somebody probably is, by their device. */
export interface Place {
  /** ISO 3166, two letters; null when nothing tells. */
  country: string | null;
  /** How numbers are written there, in the language of the page. */
  locale: string;
}

// Of the countries that our agencies' numbers are from; +1 is also Canada, which measures alike.
const CALLING_CODES: Readonly<Record<string, string>> = {
  "52": "MX",
  "55": "BR",
  "54": "AR",
  "57": "CO",
  "51": "PE",
  "56": "CL",
  "44": "GB",
  "34": "ES",
  "351": "PT",
  "1": "US",
};

/**
 * By the clock, which goes where the person goes; else by a region of the device's languages; else
 * by the agency's number in `whatsapp` (`https://wa.me/52…`).
 */
export function likelyPlace(language: Language, whatsapp: string): Place {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const country = countryOfZone(zone) ?? countryOfLanguages() ?? countryOfNumber(whatsapp);
  return { country, locale: country ? `${language}-${country}` : language };
}

function countryOfLanguages(): string | null {
  const regions = navigator.languages.map((one) => /[-_]([A-Z]{2})\b/.exec(one)?.[1]);
  return regions.find(Boolean) ?? null;
}

function countryOfNumber(whatsapp: string): string | null {
  const digits = /wa\.me\/(\d+)/.exec(whatsapp)?.[1] ?? "";
  const code = Object.keys(CALLING_CODES).find((one) => digits.startsWith(one));
  return (code && CALLING_CODES[code]) ?? null;
}

/** `1,68` or `1.68`, as it is written there. */
export function written(value: number, { locale }: Place, digits = 2): string {
  const format = { maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale, format).format(value);
}
