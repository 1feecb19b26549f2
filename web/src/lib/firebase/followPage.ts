import { disableNetwork, enableNetwork, type Firestore } from "firebase/firestore";

/**
 * A page that is left ends its channels at once, or the server would keep them and go on collecting
 * what nobody reads. One that comes back from the browser's cache listens again.
 */
export function followPage(firestore: Firestore): void {
  window.addEventListener("pagehide", () => void disableNetwork(firestore));
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void enableNetwork(firestore);
  });
}
