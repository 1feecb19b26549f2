import type { Page } from "@playwright/test";

/** What Firestore was asked for: documents that it sent, and counts, which send none. */
export interface Reads {
  documents: number;
  counts: number;
}

interface Tally {
  /** What came over each answer of a listener, as it came. */
  answers: string[];
  counts: number;
}

type Tallied = typeof globalThis & { tally: Tally };

/**
 * Looks over the shoulder of every request to Firestore on this page. What a listener is sent for
 * each document that it has not got, Firestore counts as one read. Call it before the page opens.
 */
export async function tallyReads(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tally: Tally = { answers: [], counts: 0 };
    (globalThis as Tallied).tally = tally;

    const follow = async (body: ReadableStream<BufferSource>) => {
      const place = tally.answers.push("") - 1;
      const reader = body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        tally.answers[place] = `${tally.answers[place] ?? ""}${value}`;
      }
    };
    const fetchAlone = window.fetch.bind(window);
    window.fetch = async (...asked) => {
      const url = asked[0] instanceof Request ? asked[0].url : String(asked[0]);
      if (url.includes(":runAggregationQuery")) tally.counts += 1;
      const answer = await fetchAlone(...asked);
      const copy = url.includes("/Listen/channel") ? answer.clone().body : null;
      if (copy) follow(copy).catch(() => undefined); // the page was left, or the channel ended
      return answer;
    };
  });
}

function soFar(page: Page): Promise<Reads> {
  return page.evaluate(() => {
    const { answers, counts } = (globalThis as Tallied).tally;
    // In a document's own words a quotation mark has a backslash before it.
    const sent = answers.map((answer) => answer.match(/"documentChange"\s*:/g)?.length ?? 0);
    return { documents: sent.reduce((sum, one) => sum + one, 0), counts };
  });
}

const CALM_MS = 2000;
const LOOK_MS = 250;

/** What `act` made the page read, once nothing more has come for two seconds. */
export async function readsOf(page: Page, act: () => Promise<void>): Promise<Reads> {
  const before = page.url() === "about:blank" ? { documents: 0, counts: 0 } : await soFar(page);
  await act();
  let now = await soFar(page);
  for (let calm = 0; calm < CALM_MS; calm += LOOK_MS) {
    await page.waitForTimeout(LOOK_MS);
    const next = await soFar(page);
    if (next.documents !== now.documents || next.counts !== now.counts) calm = 0;
    now = next;
  }
  return { documents: now.documents - before.documents, counts: now.counts - before.counts };
}
