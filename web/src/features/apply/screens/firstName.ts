/** How to address somebody; a very long word is no reason to break the page. */
export function firstName(fullName: string): string {
  return (fullName.trim().split(/\s+/)[0] ?? "").slice(0, 40);
}
