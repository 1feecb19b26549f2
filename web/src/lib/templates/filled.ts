import type { Template } from "@/lib/documents";

const VARIABLE = /\{\{\s*([A-Za-z0-9_]{1,64})\s*\}\}/g;

/** `text` with its variables filled in; a gap that has no value yet stays as it is. */
export function filled(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(VARIABLE, (gap, name: string) => {
    const value = variables[name] ?? "";
    return value === "" ? gap : value;
  });
}

/** The whole text as the aspirant reads it: header, body and footer, a line apart. */
export function rendered(
  { header, body, footer }: Pick<Template, "header" | "body" | "footer">,
  variables: Readonly<Record<string, string>>,
): string {
  return [header, body, footer]
    .filter(Boolean)
    .map((part) => filled(part, variables))
    .join("\n\n");
}
