import { LENGTHS } from "@/lib/public/formLimits";
import type { Fault } from "./fault";

const PROFILE_ADDRESS = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/(?:#!\/)?/i;
// Of the letters some show nothing: the fillers of Hangul. The server asks for the same.
const LETTER = /(?!\p{Default_Ignorable_Code_Point})\p{L}/u;
const LONGEST_ADDRESS = 500;

/** Nothing is cut off: what is too long is told, with how much. */
export function lengthFault(text: string, longest: number): Fault | null {
  const count = Array.from(text.trim()).length - longest;
  return count > 0 ? { key: "text.long", values: { count, longest } } : null;
}

/** A name or a city: something with a letter in it, of whatever script. */
export function wordsFault(field: "fullName" | "city", text: string): Fault | null {
  if (!text.trim()) return { key: `${field}.missing` };
  if (!LETTER.test(text)) return { key: `${field}.letters` };
  return lengthFault(text, LENGTHS[field]);
}

/** A user name, or the address of a profile, whose name alone is kept. */
export function handleFault(text: string): Fault | null {
  if (text.length > LONGEST_ADDRESS) return lengthFault(text, LENGTHS.socialHandle);
  const bare = text.trim().replace(PROFILE_ADDRESS, "").split("?")[0] ?? "";
  return lengthFault(bare.replace(/^@|\/$/g, ""), LENGTHS.socialHandle);
}
