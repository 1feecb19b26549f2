import { folded } from "@/lib/search";
import type { SendableTemplate } from "@/lib/templates/useTemplates";

export interface Grouped {
  /** In the person's language, or all of them where that says nothing. */
  first: SendableTemplate[];
  others: SendableTemplate[];
}

/** A language as browsers name it: Twilio writes `es_MX`. */
export const localeOf = ({ language }: Pick<SendableTemplate, "language">): string =>
  language.replaceAll("_", "-");

const baseOf = (template: SendableTemplate) => localeOf(template).split("-")[0];

/** Those in the person's language come first; what is searched for is found in all of them. */
export function grouped(
  templates: readonly SendableTemplate[],
  language: string | null,
  typed: string,
): Grouped {
  const found = templates.filter((template) => says(template, typed));
  const first = found.filter((template) => baseOf(template) === language);
  const others = found.filter((template) => baseOf(template) !== language);
  return first.length > 0 ? { first, others } : { first: others, others: [] };
}

function says({ name, header, body, footer }: SendableTemplate, typed: string): boolean {
  const text = folded([name, header, body, footer].join(" "));
  return folded(typed)
    .split(/\s+/)
    .every((part) => text.includes(part));
}
