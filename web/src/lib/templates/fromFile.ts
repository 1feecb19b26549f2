import type { Conversation, Template } from "@/lib/documents";
import { nameOf } from "@/lib/personNames";
import { standingMoves } from "@/lib/standingMoves";

type Field = NonNullable<Template["variables"][number]["field"]>;
type Row = Pick<Conversation, "displayName" | "aspirantName" | "form" | "stageMoves" | "createdAt">;

export interface Sources {
  row: Row;
  /** Who writes. */
  recruiter: string;
  /** A day as the aspirant reads it. */
  day: (milliseconds: number) => string;
}

const FIELDS: Record<Field, (from: Sources) => string> = {
  firstName: ({ row }) => row.form?.firstName ?? "",
  name: ({ row }) => nameOf(row),
  city: ({ row }) => row.form?.city ?? "",
  recruiter: ({ recruiter }) => recruiter,
  stageDate: ({ row, day }) =>
    day((standingMoves(row.stageMoves).at(-1)?.at ?? row.createdAt).toMillis()),
};

/** What the file has for each variable that seems to mean one of its fields. */
export function fromFile(
  { variables }: Pick<Template, "variables">,
  from: Sources,
): Record<string, string> {
  return Object.fromEntries(
    variables.map(({ name, field }) => [name, field ? FIELDS[field](from) : ""]),
  );
}
