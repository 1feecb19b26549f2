import type { Shift } from "@/lib/documents";
import { DAYS, PARTS } from "@/lib/public/formLimits";

/** From `least` to `most`, both included; null where it is open. */
export interface Range {
  least: number | null;
  most: number | null;
}

/** What the board is narrowed to. "" and null leave it as it is. */
export interface Filters {
  tag: string;
  assignee: string;
  day: Shift["day"] | "";
  part: Shift["part"] | "";
  city: string;
  age: Range;
  height: Range;
}

export const ANY: Range = { least: null, most: null };
export const NO_FILTERS: Filters = {
  tag: "",
  assignee: "",
  day: "",
  part: "",
  city: "",
  age: ANY,
  height: ANY,
};

const RANGE = /^(\d{1,3})?-(\d{1,3})?$/;

/** The filters that stand in an address; what is no filter is none. */
export function filtersIn(address: URLSearchParams): Filters {
  const text = (name: string) => address.get(name)?.trim() ?? "";
  return {
    tag: text("tag"),
    assignee: text("assignee"),
    day: DAYS.find((day) => day === text("day")) ?? "",
    part: PARTS.find((part) => part === text("part")) ?? "",
    city: text("city"),
    age: rangeIn(text("age")),
    height: rangeIn(text("height")),
  };
}

/** What stands in the address for each of them; empty for what leaves the board as it is. */
export function addressOf({ age, height, ...texts }: Filters): Record<keyof Filters, string> {
  return { ...texts, age: rangeText(age), height: rangeText(height) };
}

export type FilterName = "tag" | "assignee" | "shift" | "city" | "age" | "height";

/** The filters that narrow, one for each thing that a person would take away again. */
export function namesOf(filters: Filters): FilterName[] {
  const isSet: Record<FilterName, boolean> = {
    tag: filters.tag !== "",
    assignee: filters.assignee !== "",
    shift: filters.day !== "" || filters.part !== "",
    city: filters.city !== "",
    age: !isAny(filters.age),
    height: !isAny(filters.height),
  };
  return (Object.keys(isSet) as FilterName[]).filter((name) => isSet[name]);
}

export function without(filters: Filters, name: FilterName): Filters {
  if (name === "shift") return { ...filters, day: "", part: "" };
  return { ...filters, [name]: NO_FILTERS[name] };
}

/** Whether the server's answer has to be looked through: Firestore cannot ask for all of it. */
export function isSifted(filters: Filters): boolean {
  return namesOf(filters).some((name) => name !== "tag" && name !== "assignee");
}

/** From more to less: nobody is between. */
export const isTurned = ({ least, most }: Range) => least !== null && most !== null && least > most;

export const isAny = ({ least, most }: Range) => least === null && most === null;

function rangeIn(text: string): Range {
  const [match, least, most] = RANGE.exec(text) ?? [];
  if (match === undefined) return ANY;
  const range = { least: least ? Number(least) : null, most: most ? Number(most) : null };
  return isTurned(range) ? ANY : range;
}

function rangeText(range: Range): string {
  return isAny(range) ? "" : `${range.least ?? ""}-${range.most ?? ""}`;
}
