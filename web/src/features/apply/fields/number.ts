/** A number with a decimal sign; the keyboard of digits opens. */
export const NUMBER = { inputMode: "decimal", autoComplete: "off" } as const;
