import { deviceStorage } from "@/lib/deviceStorage";
import { EMPTY_DRAFT, type Draft } from "./draft";
import { joined } from "./joined";
import { revived } from "./revived";

const PREFIX = "form:";
const DAY_MS = 86_400_000;
const KEPT_UNSENT_MS = 30 * DAY_MS;
const KEPT_SENT_MS = 7 * DAY_MS;
// 126 of the conversation's 128 bits: the characters after them also hold the language.
const IDENTITY_LENGTH = 21;

export const draftStore = {
  /** The draft of this link, or an empty one. Forgets every draft that is too old. */
  open(ref: string, now: number): Draft {
    for (const key of deviceStorage.keys(PREFIX)) {
      if (isOld(read(key), now)) deviceStorage.remove(key);
    }
    return read(keyOf(ref)) ?? EMPTY_DRAFT;
  },
  /** What is kept of this link by now; null when there is nothing, or no more. */
  kept: (ref: string): Draft | null => read(keyOf(ref)),
  /** Keeps the draft together with what another tab kept meanwhile. */
  save(ref: string, draft: Draft) {
    const kept = read(keyOf(ref));
    deviceStorage.write(keyOf(ref), JSON.stringify(kept ? joined(draft, kept) : draft));
  },
  forget(ref: string) {
    deviceStorage.remove(keyOf(ref));
  },
  /** Hears of what another tab did to the draft of this link. */
  listen: (ref: string, hear: () => void) => deviceStorage.listen(keyOf(ref), hear),
};

function isOld(draft: Draft | null, now: number): boolean {
  if (!draft?.changedAt) return true;
  return now - draft.changedAt > (draft.sentAt ? KEPT_SENT_MS : KEPT_UNSENT_MS);
}

function read(key: string): Draft | null {
  try {
    return revived(JSON.parse(deviceStorage.read(key) ?? "null"));
  } catch {
    return null;
  }
}

/** A token's first part begins with whose it is: a renewed link finds the answers again. */
function keyOf(ref: string): string {
  const [content = ref] = ref.split(".");
  return PREFIX + fingerprint(content.slice(0, IDENTITY_LENGTH));
}

/** 53 bits (cyrb53) name a draft; far too few to lead back to the text. */
function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
