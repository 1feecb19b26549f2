import type { TypedGirth, Units } from "../draft/answers";

export const CM_PER_INCH = 2.54;
export const INCHES_PER_FOOT = 12;
const LONGEST = 40;

/**
 * Trimmed, in small letters, with digits and primes of every keyboard as the plain ones; what is too
 * long for a number as it is.
 */
export function plainNumber(text: string): string {
  if (text.length > LONGEST) return text;
  const inOurDigits = text.replace(/[٠-٩۰-۹]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 15),
  );
  // Before NFKC, which takes an acute accent for a space and a mark on it.
  const withPlainPrimes = inOurDigits.replace(/[´`′’‘]/g, "'").replace(/[″”“]/g, '"');
  return withPlainPrimes.normalize("NFKC").trim().toLowerCase();
}

/** The number in "1,80", "1.80 m", "180cm"; null when there is none, NaN when it is no number. */
export function numberIn(text: string): number | null {
  const plain = plainNumber(text);
  if (!plain) return null;
  if (plain.length > LONGEST) return NaN;
  const bare = plain.replace(/(?:cms?|mts?|metros?|m|in|ft|"|''|')?\.?$/, "").trim();
  return /^\d{1,4}(?:[.,]\d{1,3})?$/.test(bare) ? Number(bare.replace(",", ".")) : NaN;
}

/** Whole centimetres of a girth; null when nothing was typed, NaN when it cannot be read. */
export function girthCm({ units, text }: TypedGirth): number | null {
  const value = numberIn(text);
  if (value === null) return null;
  return Math.round(units === "imperial" ? value * CM_PER_INCH : value);
}

/** The same girth as it would be typed in the other units; what cannot be read stays as it is. */
export function shownGirth(typed: TypedGirth, units: Units): string {
  const cm = girthCm(typed);
  if (!cm || typed.units === units) return typed.text;
  return String(units === "metric" ? cm : Math.round(cm / CM_PER_INCH));
}
