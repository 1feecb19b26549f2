import type { Timestamp } from "firebase/firestore";

/** As the server names it, to the microsecond: a Date would cut it short. */
export function exactTime(at: Timestamp): string {
  const seconds = new Date(at.seconds * 1000).toISOString().slice(0, 19);
  const micros = Math.floor(at.nanoseconds / 1000);
  return `${seconds}.${String(micros).padStart(6, "0")}Z`;
}
