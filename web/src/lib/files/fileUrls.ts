import type { Answer } from "@/lib/api/commands";
import { MOST_NAMES } from "@/lib/limits";

/** Addresses by name; `expiresAt` is ISO 8601, for all of them. */
export type Signed = Answer<"getFileUrls">;

/** Asks the server to sign names of objects; throws an ApiError. */
export type Sign = (names: readonly string[]) => Promise<Signed>;

export type FileState =
  { status: "loading" } | { status: "ready"; url: string } | { status: "failed"; code: string };

interface Entry {
  state: FileState;
  expiresAt: number;
  /** How often an address was given and the file could not be shown. */
  faults: number;
  watchers: Set<() => void>;
}

export const RENEW_BEFORE_MS = 60_000;
const LEAST_LIFE_MS = 30_000; // a clock that runs ahead must not ask without end
const TICK_MS = 10;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
const MOST_FAULTS = 3;

const LOADING = { status: "loading" } as const;

/**
 * Short-lived addresses of files: what is wanted within a tick is one request, what is watched is
 * renewed before it expires, and what failed is asked for again with growing pauses.
 */
export class FileUrls {
  readonly #sign: Sign;
  readonly #entries = new Map<string, Entry>();
  readonly #wanted = new Set<string>();
  readonly #asking = new Set<string>();
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor(sign: Sign) {
    this.#sign = sign;
  }

  state(name: string): FileState {
    return this.#entries.get(name)?.state ?? LOADING;
  }

  watch(name: string, watcher: () => void): () => void {
    const entry = this.#entry(name);
    entry.watchers.add(watcher);
    if (!isFresh(entry)) this.#want(name);
    return () => entry.watchers.delete(watcher);
  }

  /** The address was of no use (expired, refused): another one, a few times. */
  reject(name: string) {
    const entry = this.#entry(name);
    entry.faults += 1;
    entry.expiresAt = 0;
    const isOver = entry.faults > MOST_FAULTS;
    this.#set(name, isOver ? { status: "failed", code: "unreadable" } : LOADING);
    if (!isOver) this.#later([name], entry.faults - 1);
  }

  /** Somebody asks for it once more. */
  retry(name: string) {
    this.#entry(name).faults = 0;
    this.#set(name, LOADING);
    this.#want(name);
  }

  #entry(name: string): Entry {
    const known = this.#entries.get(name);
    if (known) return known;
    const entry = { state: LOADING, expiresAt: 0, faults: 0, watchers: new Set<() => void>() };
    this.#entries.set(name, entry);
    return entry;
  }

  #want(name: string) {
    if (this.#asking.has(name)) return;
    this.#wanted.add(name);
    if (this.#tick === undefined) this.#tick = setTimeout(() => this.#askForWanted(), TICK_MS);
  }

  #askForWanted() {
    this.#tick = undefined;
    const names = [...this.#wanted].filter((name) => this.#entry(name).watchers.size > 0);
    this.#wanted.clear();
    for (let at = 0; at < names.length; at += MOST_NAMES) {
      void this.#ask(names.slice(at, at + MOST_NAMES), 0);
    }
  }

  async #ask(names: readonly string[], failures: number) {
    names.forEach((name) => this.#asking.add(name));
    try {
      this.#receive(names, await this.#sign(names));
    } catch (fault) {
      const { code, isWorthRetrying } = fault as { code: string; isWorthRetrying: boolean };
      // The first failure may be a hiccup; from the second on one is told, and still tries.
      if (!isWorthRetrying || failures > 0) this.#fail(names, code);
      if (isWorthRetrying) this.#later(names, failures);
    }
    names.forEach((name) => this.#asking.delete(name));
  }

  #receive(names: readonly string[], { urls, expiresAt }: Signed) {
    const earliest = Date.now() + RENEW_BEFORE_MS + LEAST_LIFE_MS;
    const until = Math.max(Date.parse(expiresAt) || 0, earliest);
    for (const name of names) {
      const url = urls[name];
      this.#entry(name).expiresAt = until;
      const isWeb = url !== undefined && /^https?:\/\//.test(url);
      this.#set(name, isWeb ? { status: "ready", url } : { status: "failed", code: "not_found" });
    }
    setTimeout(() => this.#renew(names), until - RENEW_BEFORE_MS - Date.now());
  }

  #renew(names: readonly string[]) {
    for (const name of names) {
      const entry = this.#entry(name);
      if (entry.watchers.size > 0 && entry.state.status === "ready" && !isFresh(entry)) {
        this.#want(name);
      }
    }
  }

  #fail(names: readonly string[], code: string) {
    for (const name of names) {
      if (this.state(name).status !== "ready") this.#set(name, { status: "failed", code });
    }
  }

  #later(names: readonly string[], failures: number) {
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
    setTimeout(() => {
      const missed = names.filter((name) => this.#isMissed(name));
      if (missed.length > 0) void this.#ask(missed, failures + 1);
    }, pause);
  }

  #isMissed(name: string): boolean {
    const entry = this.#entry(name);
    return entry.watchers.size > 0 && !isFresh(entry);
  }

  #set(name: string, state: FileState) {
    const entry = this.#entry(name);
    entry.state = state;
    entry.watchers.forEach((watcher) => watcher());
  }
}

function isFresh({ expiresAt }: Entry): boolean {
  return expiresAt - RENEW_BEFORE_MS > Date.now();
}
