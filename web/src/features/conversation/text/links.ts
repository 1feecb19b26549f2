// Spaces, quotes, control and direction characters end an address.
const ADDRESS = /https?:\/\/[^\s<>"'`\p{C}]+/iuy;
const TRAILING = /[.,;:!?*_~…»”’]$/u;

/** The web address that begins at `start`, without the punctuation that follows it. */
export function addressAt(text: string, start: number): string | null {
  const before = text.charAt(start - 1);
  if (before && /[\p{L}\p{N}]/u.test(before)) return null;
  ADDRESS.lastIndex = start;
  const address = trimmed(ADDRESS.exec(text)?.[0] ?? "");
  return isSafe(address) ? address : null;
}

/** Only the open web, and nothing before an @ that could pose as the host. */
function isSafe(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  // What is personal in a link is masked here: it would lead nowhere.
  if (address.includes("•")) return false;
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && url.hostname.includes(".") && !url.username && !url.password;
}

function trimmed(address: string): string {
  let end = address;
  while (TRAILING.test(end) || (end.endsWith(")") && !end.includes("("))) end = end.slice(0, -1);
  return end;
}
