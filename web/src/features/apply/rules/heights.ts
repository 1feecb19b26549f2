import type { TypedHeight, Units } from "../draft/answers";
import { CM_PER_INCH, INCHES_PER_FOOT, numberIn, plainNumber } from "./lengths";

/** What somebody wrote for a height, in whichever field they wrote it. */
export type HeightReading =
  | { kind: "nothing" | "unreadable" | "tooManyInches" | "partsOfFeet" }
  | { kind: "height"; cm: number }
  /** Written in the field of the other units. */
  | { kind: "otherUnits"; meant: TypedHeight };

const NO_HEIGHT = { cm: "", feet: "", inches: "" };
// Nobody is taller than 3 m or smaller than 3 cm: a smaller number was meant in metres.
const METRES_BELOW = 3;
const FEET_BELOW = 10;

// "1 70", "1m70", "1'70", "1 metro 70 cm": a digit for the metres, and then the centimetres.
const METRES_APART =
  /^([12])(?: +| *(?:mts?|metros?|met[er]{2}s?|m|['\-:;]) *)(\d{1,2}) *(?:cms?)?\.?$/;
// "5'7", "5 ft 7 in", "5 pies 7", "5 pés e 7".
const FEET_AND_INCHES =
  /^([3-8]) *(?:'|ft\.?|feet|foot|pies?|p[eé]s?) *(?:(?:y|e|and) +)?(?:(\d{1,2}) *(?:"|''|in\.?|inch(?:es)?|pulg\.?|pulgadas?|pol\.?|polegadas?)?)?$/;
// "5.7", "5,10" and "5 7" in a field for centimetres: nobody is 5 cm tall.
const FEET_APART = /^([4-7])(?:[.,] ?| +)(\d{1,2})$/;

export function readHeight(typed: TypedHeight): HeightReading {
  return typed.units === "metric" ? inCentimetres(typed.cm) : inFeet(typed);
}

/** Whole centimetres; null when no height can be read. */
export function heightCm(typed: TypedHeight): number | null {
  const reading = readHeight(typed);
  return reading.kind === "height" ? reading.cm : null;
}

/** The same height as it would be typed in the other units; what cannot be read is left behind. */
export function shownHeight(typed: TypedHeight, units: Units): TypedHeight {
  if (typed.units === units) return typed;
  const reading = readHeight(typed);
  if (reading.kind === "otherUnits") return reading.meant;
  if (reading.kind !== "height") return { ...NO_HEIGHT, units };
  if (units === "metric") return { ...NO_HEIGHT, units, cm: String(reading.cm) };
  const all = Math.round(reading.cm / CM_PER_INCH);
  const [feet, inches] = [Math.floor(all / INCHES_PER_FOOT), all % INCHES_PER_FOOT];
  return { ...NO_HEIGHT, units, feet: String(feet), inches: String(inches) };
}

function inCentimetres(written: string): HeightReading {
  const text = plainNumber(written);
  const apart = METRES_APART.exec(text);
  if (apart) return { kind: "height", cm: metres(apart) };
  const feet = FEET_AND_INCHES.exec(text) ?? FEET_APART.exec(text);
  if (feet && Number(feet[2] ?? 0) < INCHES_PER_FOOT) return inOtherUnits(feet);
  const value = numberIn(written);
  if (value === null) return { kind: "nothing" };
  if (Number.isNaN(value)) return { kind: "unreadable" };
  return { kind: "height", cm: Math.round(value < METRES_BELOW ? value * 100 : value) };
}

function inOtherUnits([, feet = "", inches = ""]: RegExpExecArray): HeightReading {
  return { kind: "otherUnits", meant: { ...NO_HEIGHT, units: "imperial", feet, inches } };
}

function inFeet({ feet, inches }: TypedHeight): HeightReading {
  const both = FEET_AND_INCHES.exec(plainNumber(feet));
  if (both && !inches.trim()) return height(Number(both[1]), Number(both[2] ?? 0));
  const whole = numberIn(feet);
  if (whole === null) return { kind: inches.trim() ? "unreadable" : "nothing" };
  if (isMetric(feet, whole)) {
    return { kind: "otherUnits", meant: { ...NO_HEIGHT, units: "metric", cm: feet.trim() } };
  }
  if (Number.isNaN(whole)) return { kind: "unreadable" };
  if (!Number.isInteger(whole)) return { kind: "partsOfFeet" };
  return height(whole, numberIn(inches) ?? 0);
}

function height(feet: number, inches: number): HeightReading {
  if (Number.isNaN(inches)) return { kind: "unreadable" };
  if (inches >= INCHES_PER_FOOT) return { kind: "tooManyInches" };
  return { kind: "height", cm: Math.round((feet * INCHES_PER_FOOT + inches) * CM_PER_INCH) };
}

// "1 7" and "1m7" are 1.70 m: a single digit counts tens.
const metres = ([, whole = "", rest = ""]: RegExpExecArray) =>
  Number(whole) * 100 + Number(rest.padEnd(2, "0"));

/** Whether somebody wrote 1,70 or 170 in the field for feet. */
const isMetric = (feet: string, value: number) =>
  METRES_APART.test(plainNumber(feet)) ||
  value >= FEET_BELOW ||
  (value < METRES_BELOW && !Number.isInteger(value));
