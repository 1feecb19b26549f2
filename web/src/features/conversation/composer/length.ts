import { MAX_TEXT } from "@/lib/limits";

export const COUNT_FROM = 1400;

/**
 * Twilio does not say whether its 1600 characters are UTF-16 units or code points. Units are never
 * fewer, so a text that fits by them fits either way.
 */
export function lengthOf(text: string): number {
  return text.trim().length;
}

export function isSendable(text: string): boolean {
  return lengthOf(text) > 0 && lengthOf(text) <= MAX_TEXT;
}
