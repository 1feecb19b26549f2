import { notifications } from "@mantine/notifications";

/** What is told of a missing network goes with it. */
export function hideOnceOnline(id: string): void {
  window.addEventListener("online", () => notifications.hide(id), { once: true });
}
