/** An https address without a user in it that could pose as the host; else null. */
export function safeLink(text: string): string | null {
  if (!/^https:\/\/[\x21-\x7e]+$/i.test(text)) return null;
  const url = URL.parse(text);
  if (!url?.hostname.includes(".") || url.username || url.password) return null;
  return url.href;
}
