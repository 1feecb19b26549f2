interface Answer {
  targetChange?: { targetChangeType?: string; targetIds?: number[] };
  documentChange?: { document: { name: string; updateTime: string }; targetIds?: number[] };
}

/**
 * How many documents of each collection listeners were sent, as Firestore counts reads: each version
 * of a document once for each listener. The emulator sends a whole list again when one of it has
 * changed; Firestore sends, and counts, the one.
 */
export function readsIn(channels: readonly string[]): Record<string, number> {
  const reads: Record<string, number> = {};
  const had = new Map<number, Set<string>>();
  for (const { targetChange, documentChange } of channels.flatMap(answersIn)) {
    if (targetChange?.targetChangeType === "ADD")
      targetChange.targetIds?.forEach((id) => had.delete(id));
    const { document, targetIds = [] } = documentChange ?? {};
    for (const target of document ? targetIds : []) {
      const versions = had.get(target) ?? new Set();
      const version = `${document?.name} ${document?.updateTime}`;
      const collection = document?.name.split("/").at(-2) ?? "";
      if (!versions.has(version)) reads[collection] = (reads[collection] ?? 0) + 1;
      had.set(target, versions.add(version));
    }
  }
  return reads;
}

/** The listeners, by the numbers that the page gave them, that have all there is for them. */
export function answeredIn(channels: readonly string[]): Set<number> {
  const changes = channels.flatMap(answersIn).map(({ targetChange }) => targetChange);
  const current = changes.filter((change) => change?.targetChangeType === "CURRENT");
  return new Set(current.flatMap((change) => change?.targetIds ?? []));
}

interface Asked {
  addTarget?: { targetId: number };
  removeTarget?: number;
}

/** What the page asks in a request of a channel: a form, each of whose `req…` is a piece of JSON. */
export function askedIn(form: string | null): Asked[] {
  const fields = [...new URLSearchParams(form ?? "")];
  return fields
    .filter(([name]) => name.startsWith("req"))
    .map(([, asked]) => JSON.parse(asked) as Asked);
}

/** A channel's answer is a length, a line's end and as many letters of JSON, again and again. */
function answersIn(channel: string): Answer[] {
  const answers: Answer[] = [];
  let at = 0;
  for (;;) {
    const start = channel.indexOf("\n", at) + 1;
    const end = start + Number(channel.slice(at, start));
    if (start === 0 || end > channel.length) return answers;
    const told = JSON.parse(channel.slice(start, end)) as unknown[];
    answers.push(...told.flatMap(payload));
    at = end;
  }
}

/** What the server numbers are its answers; besides them it says hello, and how much it has heard. */
function payload(told: unknown): Answer[] {
  const several: unknown = Array.isArray(told) ? told[1] : null;
  if (!Array.isArray(several)) return [];
  return several.filter((one): one is Answer => typeof one === "object" && one !== null);
}
