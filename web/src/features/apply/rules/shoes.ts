import { SHOES, SHOE_SYSTEM_OF } from "@/lib/public/formLimits";
import type { Place } from "@/lib/public/place";
import type { ShoeSystem, TypedShoe } from "../draft/answers";

export const SHOE_SYSTEMS = Object.keys(SHOES) as ShoeSystem[];

// Sizes of the same foot, about a European 38.
const EXAMPLES: Readonly<Record<ShoeSystem, number>> = {
  eu: 38,
  "us-women": 7,
  "us-men": 6,
  uk: 5,
  mx: 24,
  br: 36,
  ar: 37,
  co: 37,
};
const BY_COUNTRY: Readonly<Record<string, ShoeSystem>> = SHOE_SYSTEM_OF;

/** The system that was chosen, else the one of the country where they seem to be. */
export function shoeSystem({ system }: TypedShoe, { country }: Place): ShoeSystem {
  return system || (BY_COUNTRY[country ?? ""] ?? "eu");
}

export const exampleSize = (system: ShoeSystem) => EXAMPLES[system];
