import { DAYS, PARTS } from "@/lib/public/formLimits";
import type { Cell, Day } from "../draft/answers";
import type { SaysApply } from "../texts";

/** "Lun–Vie: Mañana 6–12, Tarde 12–18": neighbouring days with the same hours are one line. */
export function weekLines(chosen: readonly Cell[], t: SaysApply): string[] {
  const runs: { days: Day[]; hours: string }[] = [];
  for (const day of DAYS) {
    const hours = hoursOf(day, chosen, t);
    const last = runs.at(-1);
    if (last?.hours === hours) last.days.push(day);
    else runs.push({ days: [day], hours });
  }
  return runs.flatMap(({ days, hours }) => (hours ? [`${named(days, t)}: ${hours}`] : []));
}

function hoursOf(day: Day, chosen: readonly Cell[], t: SaysApply): string {
  const parts = PARTS.filter((part) => chosen.includes(`${day}-${part}`));
  return parts.map((part) => `${t(`part.${part}`)} ${t(`part.${part}.hours`)}`).join(", ");
}

function named(days: readonly Day[], t: SaysApply): string {
  const ends = days.length > 1 ? [days[0], days.at(-1)] : days;
  return ends.flatMap((day) => (day ? [t(`day.${day}.short`)] : [])).join("–");
}
