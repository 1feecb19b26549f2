/** In the template's language, and on the calendar where the person lives. */
export function dayFor(at: number, locale: string, timeZone: string | null): string {
  const day = { day: "numeric", month: "long", ...(timeZone && { timeZone }) } as const;
  return new Intl.DateTimeFormat(locale, day).format(at);
}
