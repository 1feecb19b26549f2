import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../test";
import {
  empty,
  fill,
  LONGEST,
  MANY,
  messagesIn,
  messagesOf,
  NUMBER_OF_LONGEST,
  openView,
  rowOf,
  rowsOf,
  scrollList,
  searchFor,
  signIn,
} from "./desk";
import { tallyReads, type Reads } from "./reads";

test.describe.configure({ mode: "serial" });
test.afterAll(empty);

interface Action {
  name: string;
  act: (page: Page) => Promise<void>;
  /** Of the collection that it is about, no more than these. */
  most: Readonly<Record<string, number>>;
  /** There is not a page of it among few conversations; of messages: beside the one in question. */
  findsLess?: true | "messages";
}

const PAGE = 50;
/** Which tells when the views are to be counted anew. */
const CHANGED_LAST = 1;
/** The newest that may concern one, for notifications. */
const NEWS = 10;
/** Each plain view and each stage once, and for the tab's title one's own and nobody's. */
const COUNTED = 18;

/** What a recruiter does, one after the other on the same page. */
const ACTIONS: readonly Action[] = [
  {
    name: "open the inbox",
    // The messages are those of the first two rows.
    most: { conversations: PAGE + CHANGED_LAST + NEWS, tags: 12, messages: 2 * PAGE },
    act: async (page) => {
      await page.goto("/");
      await expect(rowsOf(page).first()).toBeVisible();
    },
    findsLess: "messages",
  },
  {
    name: "open the longest conversation",
    most: { messages: PAGE, aspirants: 1 }, // the third row's
    act: async (page) => {
      await rowOf(page, LONGEST).click();
      await expect(messagesOf(page)).toBeVisible();
    },
    findsLess: "messages",
  },
  { name: "read a page of earlier messages", most: { messages: PAGE }, act: earlier(2 * PAGE) },
  { name: "read the page before", most: { messages: PAGE }, act: earlier(3 * PAGE) },
  {
    name: "open another conversation",
    most: { messages: PAGE, aspirants: 1, conversations: 1 + CHANGED_LAST },
    act: async (page) => {
      await rowsOf(page).nth(1).click();
      await expect(messagesIn(page).and(page.locator(`[data-message^="${LONGEST}"]`))).toHaveCount(
        0,
      );
      await expect(messagesIn(page).first()).toBeVisible();
    },
    findsLess: true, // it is as long as there are messages
  },
  {
    name: "scroll to the next rows",
    most: { conversations: PAGE, messages: PAGE }, // of the row that the mouse comes to rest on
    act: (page) => scrollList(page, 12),
    findsLess: true,
  },
  {
    name: "search a number",
    most: { conversations: 1 },
    act: (page) => searchFor(page, NUMBER_OF_LONGEST, LONGEST),
  },
  {
    name: "search a name",
    most: { conversations: PAGE, messages: PAGE },
    act: (page) => searchFor(page, "mar"),
    findsLess: true,
  },
  {
    name: "look at another view",
    most: { conversations: PAGE + 1, messages: PAGE }, // the open one, where the view does not have it
    act: (page) => openView(page, "needsAnswer"),
    findsLess: true,
  },
];

/** Scrolls up until there are as many messages in the conversation. */
function earlier(count: number) {
  return async (page: Page) => {
    await messagesOf(page).evaluate((box) => box.scrollTo({ top: 0 }));
    await expect(messagesIn(page)).toHaveCount(count);
  };
}

async function readsOfAll(context: BrowserContext): Promise<Record<string, Reads>> {
  await signIn(context);
  const page = await context.newPage();
  const readsOf = await tallyReads(page);
  const reads: Record<string, Reads> = {};
  for (const { name, act } of ACTIONS) {
    const { documents, counts } = await readsOf(() => act(page));
    // The stack's own tasks write them now and then, whatever the desk does.
    delete documents.users;
    // Once a minute, whatever one does: decision 62.
    delete documents.presence;
    reads[name] = { documents, counts };
  }
  await page.close();
  return reads;
}

const told: Record<string, Reads>[] = [];

for (const [conversations, messages] of [[100, 2_000], MANY] as const) {
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
      const { documents } = reads[name] ?? { documents: {} };
      for (const [collection, count] of Object.entries(documents)) {
        expect
          .soft(count, `${collection} read to ${name}`)
          .toBeLessThanOrEqual(most[collection] ?? 0);
      }
    }
    const opened = reads["open the inbox"];
    expect(opened?.documents.conversations).toBeGreaterThanOrEqual(PAGE); // it counts at all
    expect(opened?.counts).toBeGreaterThanOrEqual(COUNTED - 2); // the title's come when it is calm
    expect(opened?.counts).toBeLessThanOrEqual(COUNTED);
  });
}

test("whether there are few or many conversations, an action reads as much", () => {
  const [few, many] = told;
  for (const { name, findsLess } of ACTIONS) {
    if (findsLess === true) continue;
    const pairs = [few, many].map((reads) => {
      const documents = { ...reads?.[name]?.documents };
      if (findsLess === "messages") delete documents.messages;
      return documents;
    });
    expect(pairs[1], name).toEqual(pairs[0]);
  }
});
