// How the digits after the country code are grouped. Longer prefixes come first.
const GROUPS: readonly (readonly [prefix: string, groups: readonly number[]])[] = [
  ["521", [2, 4, 4]],
  ["52", [2, 4, 4]],
  ["549", [2, 4, 4]],
  ["54", [2, 4, 4]],
  ["55", [2, 5, 4]],
  ["56", [1, 4, 4]],
  ["57", [3, 3, 4]],
  ["51", [3, 3, 3]],
  ["58", [3, 3, 4]],
  ["34", [3, 3, 3]],
  ["44", [4, 6]],
  ["1", [3, 3, 4]],
];

/** `whatsapp:+5215512345678` → `+52 1 55 1234 5678`; empty when there is no visible number. */
export function formatPhone(address: string): string {
  const digits = /^whatsapp:\+(\d{6,15})$/.exec(address)?.[1];
  if (!digits) return "";
  for (const [prefix, groups] of GROUPS) {
    const rest = digits.slice(prefix.length);
    if (digits.startsWith(prefix) && rest.length === total(groups)) {
      return `+${spaced(prefix)} ${cut(rest, groups)}`;
    }
  }
  return `+${cut(digits, [2, 3, 3, 3, 4])}`;
}

/** The name to show: people without one are known by their number, grouped for reading. */
export function personName(displayName: string): string {
  return formatPhone(`whatsapp:${displayName}`) || displayName;
}

/** Mexico's and Argentina's extra digit for mobile phones stands apart from the country code. */
function spaced(prefix: string): string {
  return prefix === "521" || prefix === "549" ? `${prefix.slice(0, 2)} ${prefix.slice(2)}` : prefix;
}

function cut(digits: string, groups: readonly number[]): string {
  let from = 0;
  return groups
    .map((length) => digits.slice(from, (from += length)))
    .filter(Boolean)
    .join(" ");
}

function total(groups: readonly number[]): number {
  return groups.reduce((sum, length) => sum + length, 0);
}
