import type { Page } from "@playwright/test";
import { expect, test } from "../test";
import {
  answerTime,
  empty,
  fill,
  LONGEST,
  MANY,
  messagesIn,
  messagesOf,
  NUMBER_OF_LONGEST,
  rowsOf,
  scrollList,
  scrollMessages,
  signIn,
} from "./desk";
import {
  firstPaint,
  longTasksDuring,
  searchTime,
  switchTime,
  watchTime,
  yardstick,
} from "./timing";

const IS_FILLED = process.env.MANY_FILLED === "yes";
const SWITCHES = 8;
const READING_MS = 2_000;
const MOST_ROWS = 120;
const PAGE = 50;
const FAR = 20 * PAGE;

test.afterAll(async () => {
  if (!IS_FILLED) await empty();
});

const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** The next row each time: at once, or after a look at the messages. */
async function switches(page: Page, readingMs: number): Promise<number[]> {
  const ids = await rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => row.getAttribute("data-row") ?? ""),
  );
  const times: number[] = [];
  for (const id of ids.slice(1, SWITCHES + 1)) {
    await page.waitForTimeout(readingMs);
    times.push(await switchTime(page, id));
  }
  return times;
}

// Milliseconds depend on what else the machine does, so they are told and not judged: what is
// judged is how much there is to do. scripts/measure_desk shows what is told.
test("a long list and a long conversation are shown in parts", async ({ context }) => {
  test.setTimeout(900_000);
  if (!IS_FILLED) await fill(...MANY);
  await signIn(context);
  const page = await context.newPage();
  await watchTime(page);
  const paint = await firstPaint(page);
  const work = await yardstick(page);
  const answers = [await answerTime(LONGEST), await answerTime(LONGEST), await answerTime(LONGEST)];
  const [first = NaN, ...others] = await switches(page, READING_MS);
  await page.reload();
  await expect(rowsOf(page).first()).toBeVisible();
  const hurried = await switches(page, 0);
  const longest = await switchTime(page, LONGEST);
  const messages = await messagesIn(page).count();
  const far = Math.min(FAR, MANY[1] / 10);
  const upwards = await longTasksDuring(page, () => scrollMessages(page, far));
  const searches = [
    await searchTime(page, NUMBER_OF_LONGEST, LONGEST),
    await searchTime(page, "mar", null),
    await searchTime(page, "camila", null),
  ];
  await page.getByRole("searchbox").fill("");
  const tasks = await longTasksDuring(page, () => scrollList(page, 80));
  const rows = await rowsOf(page).count();
  console.log(
    JSON.stringify({
      measured: {
        "first row painted, ms": Math.round(paint),
        "longest conversation opened, ms": Math.round(longest),
        "first conversation opened, ms": Math.round(first),
        "the next one opened after two seconds, ms (median)": Math.round(middle(others)),
        "one after the other at once, ms (median)": Math.round(middle(hurried)),
        "found, from the last letter, ms (median)": Math.round(middle(searches)),
        "longest task while scrolling the list, ms": Math.round(Math.max(0, ...tasks)),
        "longest task while scrolling the messages, ms": Math.round(Math.max(0, ...upwards)),
        "rows in the document after scrolling": rows,
        "messages of a conversation just opened": messages,
        "of these the emulator's answer to one query, ms (median)": Math.round(middle(answers)),
        "yardstick, ms": Math.round(work),
      },
    }),
  );
  expect(rows).toBeLessThan(MOST_ROWS);
  expect(messages).toBe(PAGE);
  await expect(messagesOf(page)).toBeVisible();
});
