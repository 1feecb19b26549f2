import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../test";
import { empty, fill, LONGEST, messagesOf, rowOf, rowsOf, scrollList, signIn } from "./desk";
import { readsOf, tallyReads, type Reads } from "./reads";

test.describe.configure({ mode: "serial" });
test.afterAll(empty);

const VIEW = /^Por responder/;
/** How it ends: no other person's does. */
const NUMBER_OF_LONGEST = "7654321";

interface Action {
  name: string;
  act: (page: Page) => Promise<void>;
  /** Documents. The demo users and twelve tags are among those of the first. */
  most: number;
  /** It finds less among few conversations, and is only bounded. */
  findsLess?: true;
}

/** What a recruiter does, one after the other on the same page. */
const ACTIONS: readonly Action[] = [
  {
    name: "open the inbox",
    most: 100,
    act: async (page) => {
      await page.goto("/");
      await expect(rowsOf(page).first()).toBeVisible();
    },
  },
  {
    name: "open a conversation",
    most: 70,
    act: async (page) => {
      await rowOf(page, LONGEST).click();
      await expect(messagesOf(page)).toBeVisible();
    },
  },
  { name: "scroll to the next page", most: 120, act: (page) => scrollList(page, 12) },
  {
    name: "search",
    most: 30,
    act: async (page) => {
      await page.getByRole("searchbox").fill(NUMBER_OF_LONGEST);
      await expect(rowOf(page, LONGEST)).toBeVisible();
    },
  },
  {
    name: "switch the view",
    most: 60,
    findsLess: true,
    act: async (page) => {
      await page.getByRole("searchbox").fill("");
      await page.getByText(VIEW).first().click();
      await expect(rowsOf(page).first()).toBeVisible();
    },
  },
];

async function readsOfAll(context: BrowserContext): Promise<Record<string, Reads>> {
  await signIn(context);
  const page = await context.newPage();
  await tallyReads(page);
  const reads: Record<string, Reads> = {};
  for (const { name, act } of ACTIONS) reads[name] = await readsOf(page, () => act(page));
  await page.close();
  return reads;
}

const told: Record<string, Reads>[] = [];

for (const [conversations, messages] of [
  [100, 1_000],
  [10_000, 21_000],
] as const) {
  test(`${conversations} conversations: each action reads no more than it shows`, async ({
    context,
  }, testInfo) => {
    test.setTimeout(600_000);
    await fill(conversations, messages);
    const reads = await readsOfAll(context);
    told.push(reads);
    console.log(JSON.stringify({ conversations, reads }));
    await testInfo.attach("reads", { body: JSON.stringify(reads), contentType: "text/plain" });
    for (const { name, most } of ACTIONS) {
      expect(reads[name]?.documents, name).toBeLessThanOrEqual(most);
    }
    expect(reads["open the inbox"]?.documents).toBeGreaterThan(20); // it counts at all
  });
}

test("whether there are few or many conversations, an action reads as much", () => {
  const [few, many] = told;
  for (const { name } of ACTIONS.filter(({ findsLess }) => !findsLess)) {
    expect(many?.[name], name).toBeDefined();
    expect(many?.[name]?.documents, name).toBe(few?.[name]?.documents);
  }
});
