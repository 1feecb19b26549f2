import type { Answers, Units } from "../draft/answers";

const CM_PER_INCH = 2.54;
const INCHES_PER_FOOT = 12;
// Nobody is taller than 3 m or smaller than 3 cm: a smaller number was meant in metres.
const METRES_BELOW = 3;

/** The number in "1,80", "1.80 m", "180cm"; null when there is none, NaN when it is no number. */
export function numberIn(text: string): number | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/\s*(cm|mts?|m|in|ft|"|''|'|”)?\.?$/, "");
  if (!bare) return null;
  return /^\d{1,3}([.,]\d{1,2})?$/.test(bare) ? Number(bare.replace(",", ".")) : NaN;
}

type TypedHeight = Pick<Answers, "units" | "height" | "feet" | "inches">;

/** Whole centimetres; null when nothing was typed, NaN when it cannot be read. */
export function heightCm(typed: TypedHeight): number | null {
  if (typed.units === "imperial") return imperialHeight(typed);
  const value = numberIn(typed.height);
  if (value === null) return null;
  return Math.round(value < METRES_BELOW ? value * 100 : value);
}

function imperialHeight({ feet, inches }: TypedHeight): number | null {
  const whole = numberIn(feet);
  if (whole === null) return inches.trim() ? NaN : null;
  const rest = numberIn(inches) ?? 0;
  return rest < INCHES_PER_FOOT ? toCm(whole * INCHES_PER_FOOT + rest) : NaN;
}

/** Whether the inches make another foot. */
export function hasTooManyInches({ units, inches }: TypedHeight): boolean {
  return units === "imperial" && (numberIn(inches) ?? 0) >= INCHES_PER_FOOT;
}

/** Whole centimetres of a girth typed in `units`. */
export function girthCm(text: string, units: Units): number | null {
  const value = numberIn(text);
  if (value === null) return null;
  return units === "imperial" ? toCm(value) : Math.round(value);
}

type Lengths = Pick<Answers, "units" | "height" | "feet" | "inches" | "bust" | "waist" | "hips">;

/** The same lengths, typed in the other units. What cannot be read stays as it is. */
export function inUnits(typed: Lengths, units: Units): Lengths {
  const girth = (text: string) => convertedGirth(text, typed.units, units);
  return {
    ...inUnitsHeight(typed, units),
    units,
    bust: girth(typed.bust),
    waist: girth(typed.waist),
    hips: girth(typed.hips),
  };
}

function inUnitsHeight(typed: TypedHeight, units: Units): Omit<TypedHeight, "units"> {
  const cm = heightCm(typed);
  const { height, feet, inches } = typed;
  if (!cm || typed.units === units) return { height, feet, inches };
  if (units === "metric") return { height: String(cm), feet, inches };
  const all = Math.round(cm / CM_PER_INCH);
  const [whole, rest] = [Math.floor(all / INCHES_PER_FOOT), all % INCHES_PER_FOOT];
  return { height, feet: String(whole), inches: String(rest) };
}

function convertedGirth(text: string, from: Units, to: Units): string {
  const cm = girthCm(text, from);
  if (!cm || from === to) return text;
  return String(to === "metric" ? cm : Math.round(cm / CM_PER_INCH));
}

const toCm = (inches: number) => Math.round(inches * CM_PER_INCH);
