const CM_PER_INCH = 2.54;
const INCHES_PER_FOOT = 12;

/** 174 → 5′ 9″ */
export function feetAndInches(centimetres: number): string {
  const whole = Math.round(centimetres / CM_PER_INCH);
  return `${Math.floor(whole / INCHES_PER_FOOT)}′ ${whole % INCHES_PER_FOOT}″`;
}

/** 62 → 24.4″ */
export function inches(centimetres: number): string {
  return `${(centimetres / CM_PER_INCH).toFixed(1)}″`;
}
