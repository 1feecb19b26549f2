/** Times and numbers as a Spanish-speaking phone shows them. */

const CLOCK = new Intl.DateTimeFormat("es", { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("es", { day: "numeric", month: "long", year: "numeric" });
const SHORT_DAY = new Intl.DateTimeFormat("es", {
  day: "2-digit",
  month: "2-digit",
  year: "2-digit",
});
const MS_A_DAY = 24 * 60 * 60 * 1000;

export const clock = (at) => CLOCK.format(new Date(at));

export const dayKey = (at) => new Date(at).toDateString();

function daysAgo(at, now) {
  const midnight = (moment) => new Date(moment).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(at)) / MS_A_DAY);
}

export function dayName(at, now) {
  return ["Hoy", "Ayer"][daysAgo(at, now)] ?? DAY.format(new Date(at));
}

export function listTime(at, now) {
  const days = daysAgo(at, now);
  if (days <= 0) return clock(at);
  return days === 1 ? "ayer" : SHORT_DAY.format(new Date(at));
}

export function fileSize(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024
    ? `${Math.round(bytes / 1024)} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const MOBILE = /^\+(52|54)([19])(\d{2})(\d{4})(\d{4})$/;

/** `+34 600 111 222`; Mexico and Argentina put a digit before the area: `+52 1 55 1234 5678`. */
export function number(address) {
  const bare = address.replace("whatsapp:", "");
  if (!bare.startsWith("+")) return bare;
  if (MOBILE.test(bare)) return bare.replace(MOBILE, "+$1 $2 $3 $4 $5");
  const country = /^\+[17]/.test(bare) ? 2 : 3;
  return `${bare.slice(0, country)} ${bare.slice(country).replace(/(\d{3})(?=\d{2,})/g, "$1 ")}`;
}
