import { run } from "@/lib/api/run";
import { serverClock } from "./serverClock";

// Each is a write: domain/presence.py says for how long it is believed.
const LOOKING_EACH_MS = 60_000;
const LOOKING_LASTS_MS = 150_000;
const TYPING_EACH_MS = 12_000;
const TYPING_LASTS_MS = 20_000;
/** Who starts and stops again and again is shown as typing no more often than this. */
const CALM_MS = 4_000;

/** Tells colleagues that somebody looks or types, as seldom as will do: most calls tell nothing. */
export class PresenceTeller {
  readonly #conversation: string;
  #told: "showLooking" | "showTyping" | null = null;
  #toldAt = -Infinity;
  #typedAt = -Infinity;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #asking: Promise<unknown> = Promise.resolve();

  constructor(conversation: string) {
    this.#conversation = conversation;
  }

  looks() {
    if (Date.now() - this.#toldAt >= LOOKING_EACH_MS) this.#tell("showLooking");
  }

  types() {
    const passed = Date.now() - this.#typedAt;
    if (this.#told === "showTyping" && passed < TYPING_EACH_MS) return;
    clearTimeout(this.#soon);
    if (passed < CALM_MS) {
      // What was pasted at once is followed by no other key.
      this.#soon = setTimeout(() => this.types(), CALM_MS - passed);
      return;
    }
    this.#typedAt = Date.now();
    this.#tell("showTyping");
  }

  /** There is nothing left to send. Who merely pauses is forgotten without being told. */
  stops() {
    clearTimeout(this.#soon);
    if (this.#told !== "showTyping" || Date.now() - this.#typedAt > TYPING_LASTS_MS) return;
    this.#tell("showLooking");
  }

  leaves() {
    clearTimeout(this.#soon);
    if (this.#told === null) return;
    this.#told = null;
    const isForgotten = Date.now() - this.#toldAt > LOOKING_LASTS_MS;
    this.#toldAt = -Infinity;
    if (!isForgotten) this.#ask(() => run("showGone", { conversation: this.#conversation }));
  }

  #tell(what: "showLooking" | "showTyping") {
    if (!navigator.onLine) return;
    this.#told = what;
    this.#toldAt = Date.now();
    this.#ask(async () => {
      const { at } = await run(what, { conversation: this.#conversation });
      serverClock.heard(at);
    });
  }

  /** One after the other: one that comes late must not bring back who has left. */
  #ask(act: () => Promise<unknown>) {
    // What fails is said again within the minute, or was not theirs to say.
    this.#asking = this.#asking.then(act).catch(() => undefined);
  }
}
