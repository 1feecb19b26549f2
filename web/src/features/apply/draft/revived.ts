import { NO_ANSWERS, type Answers, type Units } from "./answers";
import { EMPTY_DRAFT, type Attempt, type Draft } from "./draft";

type Kept = Record<string, unknown>;

/** What a device kept, also in the form of an earlier release, or with parts that cannot be read. */
export function revived(kept: unknown): Draft | null {
  if (!isObject(kept) || typeof kept.changedAt !== "number") return null;
  const answers = isObject(kept.answers) ? inUnitsOfTheirOwn(kept.answers) : {};
  return {
    ...EMPTY_DRAFT,
    answers: sound(answers),
    step: typeof kept.step === "number" ? kept.step : 0,
    attempt: attempt(kept.attempt),
    sentAt: typeof kept.sentAt === "number" ? kept.sentAt : null,
    changedAt: kept.changedAt,
    stamps: isObject(kept.stamps) ? kept.stamps : {},
  };
}

/** Of each answer what has its shape; the others count as not given. */
function sound(kept: Kept): Answers {
  const isSound = ([name, none]: [string, unknown]) => hasShape(kept[name], none);
  const known = Object.entries(NO_ANSWERS).filter(isSound);
  return { ...NO_ANSWERS, ...Object.fromEntries(known.map(([name]) => [name, kept[name]])) };
}

function hasShape(value: unknown, none: unknown): boolean {
  if (value === undefined) return false;
  if (none === null) return value === null || typeof value === "string" || isObject(value);
  if (Array.isArray(none)) return Array.isArray(value);
  if (!isObject(none)) return typeof value === typeof none;
  return isObject(value) && Object.keys(none).every((part) => typeof value[part] === "string");
}

/** Until 2026-11 all lengths were kept as texts in the units that were chosen for all. */
function inUnitsOfTheirOwn(kept: Kept): Kept {
  if (typeof kept.height !== "string") return kept;
  const units: Units = kept.units === "imperial" ? "imperial" : "metric";
  const text = (name: string) => (typeof kept[name] === "string" ? kept[name] : "");
  const girth = (name: string) => ({ units, text: text(name) });
  return {
    ...kept,
    height: { units, cm: text("height"), feet: text("feet"), inches: text("inches") },
    bust: girth("bust"),
    waist: girth("waist"),
    hips: girth("hips"),
    shoe: { size: text("shoe"), system: text("shoe") && "eu" },
  };
}

/** One of an earlier release was never known to have arrived. */
function attempt(kept: unknown): Attempt | null {
  if (!isObject(kept) || typeof kept.id !== "string") return null;
  const { id, submittedAt, waits = true } = kept;
  return { id, submittedAt: String(submittedAt), waits: waits === true };
}

const isObject = (value: unknown): value is Kept =>
  typeof value === "object" && value !== null && !Array.isArray(value);
