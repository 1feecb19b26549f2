import { GIRTH_CM, HEIGHT_CM, SHOES, SHOE_STEP } from "@/lib/public/formLimits";
import { written, type Place } from "@/lib/public/place";
import type { Girth, TypedGirth, TypedHeight } from "../draft/answers";
import type { Fault } from "./fault";
import type { Situation } from "./faults";
import { readHeight } from "./heights";
import { CM_PER_INCH, girthCm, numberIn } from "./lengths";
import { exampleSize, shoeSystem } from "./shoes";

const HEIGHT_EXAMPLE_CM = 168;
const GIRTH_EXAMPLE_CM = 86;

type Range = Readonly<{ least: number; most: number }>;
const isWithin = (value: number, { least, most }: Range) => value >= least && value <= most;

/** `168`, `1,68`: how a height is written where they are. */
export function heightExamples(place: Place) {
  return { cm: HEIGHT_EXAMPLE_CM, metres: written(HEIGHT_EXAMPLE_CM / 100, place) };
}

export function heightFault({ answers: { height }, place }: Situation): Fault | null {
  const values = { ...heightExamples(place), ...HEIGHT_CM };
  const reading = readHeight(height);
  switch (reading.kind) {
    case "nothing":
      return { key: "height.missing" };
    case "height":
      return isWithin(reading.cm, HEIGHT_CM) ? null : { key: "height.range", values };
    case "otherUnits":
      return inOtherUnits(reading.meant);
    case "unreadable":
      return height.units === "metric"
        ? { key: "height.unreadable", values }
        : { key: "height.unreadableFeet" };
    case "tooManyInches":
      return { key: "height.inches" };
    case "partsOfFeet":
      return { key: "height.partsOfFeet" };
  }
}

function inOtherUnits(meant: TypedHeight): Fault {
  const { units } = meant;
  const key = units === "imperial" ? "feet" : "centimetres";
  return { key: `height.${key}`, remedy: { key, answers: { units, height: meant } } };
}

export function girthFault(name: Girth, { answers }: Situation): Fault | null {
  const typed = answers[name];
  const cm = girthCm(typed);
  const values = inTheirUnits(typed);
  if (cm === null || isWithin(cm, GIRTH_CM)) return null;
  if (Number.isNaN(cm)) return { key: "girth.unreadable", values };
  const other = { ...typed, units: typed.units === "metric" ? "imperial" : "metric" } as const;
  if (!isWithin(girthCm(other) ?? 0, GIRTH_CM)) return { key: "girth.range", values };
  const key = other.units === "imperial" ? "inches" : "centimetres";
  const { units } = other;
  return { key: `girth.${key}`, values, remedy: { key, answers: { units, [name]: other } } };
}

function inTheirUnits({ units }: TypedGirth) {
  const shown = (cm: number) => Math.round(units === "metric" ? cm : cm / CM_PER_INCH);
  return {
    least: units === "metric" ? GIRTH_CM.least : Math.ceil(GIRTH_CM.least / CM_PER_INCH),
    most: units === "metric" ? GIRTH_CM.most : Math.floor(GIRTH_CM.most / CM_PER_INCH),
    unit: units === "metric" ? "cm" : "″",
    example: shown(GIRTH_EXAMPLE_CM),
  };
}

export function shoeFault({ answers, place }: Situation): Fault | null {
  const size = numberIn(answers.shoe.size);
  if (size === null) return null;
  const system = shoeSystem(answers.shoe, place);
  const range = SHOES[system];
  const values = { ...range, example: written(exampleSize(system), place) };
  if (Number.isNaN(size)) return { key: "shoe.unreadable", values };
  if (!isWithin(size, range)) return { key: "shoe.range", values };
  return size % SHOE_STEP ? { key: "shoe.halves", values } : null;
}
