import { Workbox } from "workbox-window";

const ADDRESS = "/sw.js";
const EACH_MS = 60 * 60_000;
const AGAIN_MS = 5 * 60_000;
const PATIENCE_MS = 5_000;

/** `ready`: the next version is there and waits. `taken`: another tab took it, this one is behind. */
export type Version = "current" | "ready" | "taken";

/** What the content policy asks for where code comes from an address. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (address: string) => string };
}

function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  // Whatever it is asked for, it is this one address.
  const policy = trustedTypes?.createPolicy("desk-worker", { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}

let worker: Workbox | null = null;
let version: Version = "current";
let isAsked = false;
const watchers = new Set<() => void>();

function set(next: Version) {
  version = next;
  watchers.forEach((watcher) => watcher());
}

/** Keeps the desk's files for when there is no network, and looks for the next version. */
function start() {
  if (worker || !("serviceWorker" in navigator)) return;
  const desk = new Workbox(trusted(ADDRESS));
  worker = desk;
  desk.addEventListener("waiting", () => set("ready"));
  desk.addEventListener("controlling", ({ isUpdate }) => {
    if (isAsked) window.location.reload();
    else if (isUpdate ?? false) set("taken");
  });
  // No network, or a browser that keeps nothing: the desk is as it was without.
  const ask = () => void desk.update().catch(() => undefined);
  void desk
    .register({ immediate: true })
    .then(() => lookNowAndThen(ask))
    .catch(() => undefined);
}

function lookNowAndThen(look: () => void) {
  let lookedAt = Date.now();
  const lookAfter = (ms: number) => {
    if (document.visibilityState !== "visible" || Date.now() - lookedAt < ms) return;
    lookedAt = Date.now();
    look();
  };
  setInterval(() => lookAfter(EACH_MS), EACH_MS);
  document.addEventListener("visibilitychange", () => lookAfter(AGAIN_MS));
}

/** From the network: of this worker a page that is loaded now knows nothing, and begins anew. */
async function leaveWorker() {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  window.location.reload();
}

/** The version of the desk that this page is, beside the newest. */
export const deskVersion = {
  start,
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  now: (): Version => version,
  /** The page is loaded anew as soon as the next version is at work. */
  update() {
    isAsked = true;
    if (version !== "ready") {
      window.location.reload();
      return;
    }
    worker?.messageSkipWaiting();
    // The browser lets the worker before finish what it is at, for minutes if need be.
    setTimeout(() => void leaveWorker(), PATIENCE_MS);
  },
};
