import { playChime } from "./chime";
import type { SaysAlerts } from "./texts";
import type { Told } from "./told";

const EACH_UP_TO = 3;
const HELD_MS = 5_000;

/** Notifies one by one or together, with a sound; the tab that is first does it for all. */
export async function alert(t: SaysAlerts, told: readonly Told[], open: (address: string) => void) {
  if (told.length === 0) return;
  if (!(await isFirstTab(told.map(({ key }) => key).join()))) return;
  const silent = playChime();
  if (told.length > EACH_UP_TO) {
    const title = t("alerts.many", { count: told.length });
    await show(title, { tag: "many", silent });
    return;
  }
  for (const { title, body, about, address } of told) {
    await show(title, { body, tag: about, silent }, { address, open });
  }
}

interface Way {
  address: string;
  open: (address: string) => void;
}

/** By the worker where there is one, which also hears of the press: on Android nobody else may. */
async function show(title: string, given: NotificationOptions, way?: Way) {
  const options = { icon: "/favicon.svg", ...given };
  const worker = await workerOf();
  try {
    if (worker) {
      await worker.showNotification(title, { ...options, data: { address: way?.address ?? "" } });
      return;
    }
    const notification = new Notification(title, options);
    notification.onclick = () => {
      notification.close();
      window.focus();
      if (way) way.open(way.address);
    };
  } catch {
    // A browser that lets no page notify: there the chime has to do.
  }
}

async function workerOf(): Promise<ServiceWorkerRegistration | null> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  const registration = await serviceWorker?.getRegistration().catch(() => undefined);
  return registration?.active ? registration : null;
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
