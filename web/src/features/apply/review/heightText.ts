import type { Answers } from "../draft/answers";
import { heightCm } from "../rules/lengths";

/** As it was understood, so that a slip is noticed: "1,80" reads as "180 cm". */
export function heightText(answers: Answers): string {
  const cm = heightCm(answers);
  if (!cm) return "";
  const imperial =
    answers.units === "imperial" ? ` (${answers.feet}′ ${answers.inches || 0}″)` : "";
  return `${cm} cm${imperial}`;
}
