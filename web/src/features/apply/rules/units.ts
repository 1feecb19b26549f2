import type { Place } from "@/lib/public/place";
import type { Answers, Units } from "../draft/answers";

const IN_FEET = new Set(["US", "PR", "LR"]);

/** The units that were chosen, else those of the country where they seem to be. */
export function shownUnits({ units }: Pick<Answers, "units">, { country }: Place): Units {
  return units ?? (country && IN_FEET.has(country) ? "imperial" : "metric");
}
