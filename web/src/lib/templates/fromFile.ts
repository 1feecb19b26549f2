import type { Conversation, Template } from "@/lib/documents";
import { firstNameOf, fullNameOf, type FoundName } from "@/lib/personNames";
import { standingMoves } from "@/lib/standingMoves";

type Field = NonNullable<Template["variables"][number]["field"]>;
type Row = Pick<Conversation, "displayName" | "aspirantName" | "form" | "stageMoves" | "createdAt">;

/** Where a value is from. What they call themselves on WhatsApp may be no name at all. */
export type Source = FoundName["source"] | "you";

interface Value {
  value: string;
  /** Null where there is no value. */
  source: Source | null;
}

/** A value for each variable, by its name. */
export type Proposed = Readonly<Record<string, Value>>;

export interface Sources {
  row: Row;
  /** Who writes. */
  recruiter: string;
  /** A day as the aspirant reads it. */
  day: (milliseconds: number) => string;
}

const NOTHING: Value = { value: "", source: null };
const value = (value: string, source: Source): Value => (value ? { value, source } : NOTHING);

const FIELDS: Record<Field, (from: Sources) => Value> = {
  firstName: ({ row }) => firstNameOf(row) ?? NOTHING,
  name: ({ row }) => fullNameOf(row) ?? NOTHING,
  city: ({ row }) => value(row.form?.city ?? "", "file"),
  recruiter: ({ recruiter }) => value(recruiter, "you"),
  stageDate: ({ row, day }) =>
    value(day((standingMoves(row.stageMoves).at(-1)?.at ?? row.createdAt).toMillis()), "file"),
};

/** What the desk knows for each variable that seems to mean one of the file's fields. */
export function fromFile({ variables }: Pick<Template, "variables">, from: Sources): Proposed {
  return Object.fromEntries(
    variables.map(({ name, field }) => [name, field ? FIELDS[field](from) : NOTHING]),
  );
}
