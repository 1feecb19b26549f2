import type { Page } from "@playwright/test";
import { expect, test } from "../test";
import { empty, fill, LONGEST, messagesOf, rowsOf, scrollList, signIn } from "./desk";
import { firstPaint, longTasksDuring, switchTime, watchTime, yardstick } from "./timing";

const CONVERSATIONS = Number(process.env.MANY_CONVERSATIONS ?? 10_000);
const MESSAGES = Number(process.env.MANY_MESSAGES ?? 21_000);
const IS_FILLED = process.env.MANY_FILLED === "yes";
const SWITCHES = 8;
const MOST_ROWS = 120;

test.afterAll(async () => {
  if (!IS_FILLED) await empty();
});

const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function switches(page: Page): Promise<number[]> {
  const links = await rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => /conversations\/([^?]+)/.exec(row.getAttribute("href") ?? "")?.[1] ?? ""),
  );
  const times: number[] = [];
  for (const id of links.slice(1, SWITCHES + 1)) times.push(await switchTime(page, id));
  return times;
}

// Milliseconds depend on what else the machine does, so they are told and not judged: what is
// judged is how much there is to do. scripts/measure_desk shows what is told.
test("a long list and a long conversation are shown in parts", async ({ context }) => {
  test.setTimeout(900_000);
  if (!IS_FILLED) await fill(CONVERSATIONS, MESSAGES);
  await signIn(context);
  const page = await context.newPage();
  await watchTime(page);
  const paint = await firstPaint(page);
  const work = await yardstick(page);
  const longest = await switchTime(page, LONGEST);
  await expect(messagesOf(page)).toBeVisible();
  const messages = await messagesOf(page).locator("time").count();
  const others = await switches(page);
  const tasks = await longTasksDuring(page, () => scrollList(page, 80));
  const rows = await rowsOf(page).count();
  console.log(
    JSON.stringify({
      measured: {
        "first row painted, ms": Math.round(paint),
        "longest conversation opened, ms": Math.round(longest),
        "another opened, ms (median)": Math.round(middle(others)),
        "longest task while scrolling, ms": Math.round(Math.max(0, ...tasks)),
        "rows in the document after scrolling": rows,
        "messages in the document": messages,
        "yardstick, ms": Math.round(work),
      },
    }),
  );
  expect(rows).toBeLessThan(MOST_ROWS);
  expect(messages).toBeLessThan(MOST_ROWS);
  expect(messages).toBeGreaterThan(10);
});
