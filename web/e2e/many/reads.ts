import type { Page } from "@playwright/test";
import { answeredIn, askedIn, readsIn } from "./channel";

/** What Firestore was asked for: documents by their collection, and counts, which send none. */
export interface Reads {
  documents: Record<string, number>;
  counts: number;
}

type Tallied = typeof globalThis & { answers: string[] };

/** Longer than the desk waits before it asks for what is opened next. */
const CALM_MS = 2000;
const LOOK_MS = 250;

/**
 * Looks over the shoulder of every request to Firestore on `page`, which has not been opened yet.
 * On a stack that others use too, `judged` names the collections that come to rest: rows and counts
 * follow whatever anybody does.
 */
export async function tallyReads(page: Page, judged?: readonly string[]) {
  let counts = 0;
  const listeners = new Set<number>();
  page.on("request", (request) => {
    if (request.method() !== "POST") return;
    if (request.url().includes(":runAggregationQuery")) counts += 1;
    if (!request.url().includes("/Listen/channel")) return;
    for (const { addTarget, removeTarget } of askedIn(request.postData())) {
      if (addTarget) listeners.add(addTarget.targetId);
      if (removeTarget) listeners.delete(removeTarget);
    }
  });
  await page.addInitScript(keepAnswers);

  const soFar = async () => {
    const answers = await page.evaluate(() => (globalThis as Tallied).answers);
    const answered = answeredIn(answers);
    const isWaiting = [...listeners].some((listener) => !answered.has(listener));
    return { documents: readsIn(answers), counts, isWaiting };
  };

  const atRest = ({ documents, counts }: Reads) =>
    JSON.stringify(judged ? judged.map((name) => documents[name]) : [documents, counts]);

  /** What `act` made the page read, once all is answered and nothing more came for two seconds. */
  return async (act: () => Promise<void>): Promise<Reads> => {
    const before = page.url() === "about:blank" ? { documents: {}, counts: 0 } : await soFar();
    await act();
    let now = await soFar();
    for (let calm = 0; calm < CALM_MS; calm += LOOK_MS) {
      await page.waitForTimeout(LOOK_MS);
      const next = await soFar();
      if (next.isWaiting || atRest(next) !== atRest(now)) calm = 0;
      now = next;
    }
    return { documents: less(now.documents, before.documents), counts: now.counts - before.counts };
  };
}

function less(now: Record<string, number>, before: Record<string, number>) {
  const rest = Object.entries(now).map(([name, count]) => [name, count - (before[name] ?? 0)]);
  return Object.fromEntries(rest.filter(([, count]) => count)) as Record<string, number>;
}

/** In the page: what came over each answer of a listener, as it came. */
function keepAnswers() {
  const answers: string[] = [];
  (globalThis as Tallied).answers = answers;
  const follow = async (body: ReadableStream<BufferSource>) => {
    const place = answers.push("") - 1;
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      answers[place] = `${answers[place] ?? ""}${value}`;
    }
  };
  const fetchAlone = window.fetch.bind(window);
  window.fetch = async (...asked) => {
    const url = asked[0] instanceof Request ? asked[0].url : String(asked[0]);
    const answer = await fetchAlone(...asked);
    const copy = url.includes("/Listen/channel") ? answer.clone().body : null;
    if (copy) follow(copy).catch(() => undefined); // the page was left, or the channel ended
    return answer;
  };
}
