/** The simulator's events. Every connection begins with all there is, so a reconnect catches up. */

import { $ } from "./dom.js";
import { apply } from "./store.js";

const RETRY_MS = 1000;

export function connect() {
  const source = new EventSource("/phone/events");
  source.onmessage = ({ data }) => {
    $("offline").hidden = true;
    apply(JSON.parse(data));
  };
  source.onerror = () => {
    $("offline").hidden = false;
    // The browser gives up for good after some errors; this does not.
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, RETRY_MS);
  };
}
