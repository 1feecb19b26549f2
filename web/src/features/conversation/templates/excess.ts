import { MAX_FILLED } from "@/lib/limits";
import { rendered } from "@/lib/templates/filled";
import type { SendableTemplate } from "@/lib/templates/useTemplates";

export interface Excess {
  /** The variable that holds most: the one to be shortened. */
  name: string;
  /** Characters that are too many. */
  count: number;
}

/** What makes a template too long with what is filled in; the server counts the same. */
export function excess(
  template: SendableTemplate,
  values: Readonly<Record<string, string>>,
): Excess | null {
  const lengthOf = (name: string) => values[name]?.length ?? 0;
  const [longest] = template.variables
    .map(({ name }) => name)
    .toSorted((one, other) => lengthOf(other) - lengthOf(one));
  if (longest === undefined) return null;
  // In a button's address it is no part of the text, and yet has a limit.
  const length = Math.max(rendered(template, values).length, lengthOf(longest));
  return length > MAX_FILLED ? { name: longest, count: length - MAX_FILLED } : null;
}
