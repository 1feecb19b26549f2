import type { TypedHeight } from "../draft/answers";
import { heightCm } from "../rules/heights";

/** As it was understood, so that a slip is noticed: "1,80" reads as "180 cm". */
export function heightText(typed: TypedHeight): string {
  const cm = heightCm(typed);
  if (cm === null) return "";
  const { units, feet, inches } = typed;
  return units === "metric" ? `${cm} cm` : `${cm} cm (${typedFeet(feet, inches)})`;
}

const typedFeet = (feet: string, inches: string) =>
  /^\d$/.test(feet.trim()) ? `${feet.trim()}′ ${inches.trim() || "0"}″` : feet.trim();
