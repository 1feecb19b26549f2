const KILO = 1024;

/** 5033165 → 4.8 MB */
export function fileSize(bytes: number, language: string): string {
  const [size, unit] =
    bytes < KILO * KILO ? [Math.max(1, bytes / KILO), "kB"] : [bytes / KILO / KILO, "MB"];
  const digits = { maximumFractionDigits: unit === "MB" ? 1 : 0 };
  return `${new Intl.NumberFormat(language, digits).format(size)}\u00a0${unit}`;
}
