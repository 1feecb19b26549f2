import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { nameOf } from "@/lib/personNames";
import { plainLine } from "@/lib/plainText";
import { playChime } from "./chime";
import type { SaysAlerts } from "./texts";

type Row = Identified<Conversation>;

const EACH_UP_TO = 3;
const HELD_MS = 5_000;

/** Notifies of `news`, one by one or together, with a sound; the tab that is first does it for all. */
export async function alert(t: SaysAlerts, news: readonly Row[], open: (id: string) => void) {
  const [first] = news;
  if (!first) return;
  if (!(await isFirstTab(news.map(({ lastMessage }) => lastMessage.id).join()))) return;
  const silent = playChime();
  if (news.length > EACH_UP_TO) {
    const title = t("alerts.many", { count: news.length });
    show(title, { tag: "many", silent }, () => window.focus());
    return;
  }
  for (const row of news) {
    const { preview, type } = row.lastMessage;
    const body = plainLine(preview) || t(`kind.${type}`);
    show(nameOf(row), { body, tag: row.id, silent }, () => {
      window.focus();
      open(row.id);
    });
  }
}

function show(title: string, options: NotificationOptions, onClick: () => void) {
  try {
    const notification = new Notification(title, { icon: "/favicon.svg", ...options });
    notification.onclick = () => {
      notification.close();
      onClick();
    };
  } catch {
    // Chrome on Android has it for service workers only: there the chime has to do.
  }
}

/** A lock, so that nothing about anybody is written down. Where there is none each tab speaks. */
function isFirstTab(name: string): Promise<boolean> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return Promise.resolve(true);
  return new Promise((answer) => {
    void locks.request(`desk:alert:${name}`, { ifAvailable: true }, async (lock) => {
      answer(lock !== null);
      if (lock) await new Promise((over) => setTimeout(over, HELD_MS));
    });
  });
}
