const KILO = 1024;

/** 5033165 → 4.9 MB. Rounded up: what is beyond a limit never reads as if it were not. */
export function fileSize(bytes: number, language: string): string {
  const isSmall = bytes < KILO * KILO;
  const size = isSmall ? Math.ceil(bytes / KILO) : Math.ceil((bytes / KILO / KILO) * 10) / 10;
  return `${new Intl.NumberFormat(language).format(size)}\u00a0${isSmall ? "kB" : "MB"}`;
}
