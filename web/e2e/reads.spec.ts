import { Timestamp, collection, doc, writeBatch } from "firebase/firestore";
import type { Page } from "@playwright/test";
import { MESSAGE } from "../src/lib/defaults";
import { colleague, desk, row } from "./colleague";
import { tallyReads } from "./many/reads";
import { familyName, people } from "./people";
import { store } from "./store";
import { expect, test } from "./test";

const PAGE = 50;
const MINUTE = 60_000;

/** Messages of an hour or so, older than their first one. */
async function earlier(conversation: string, count: number) {
  const batch = writeBatch(store);
  const messages = collection(store, "conversations", conversation, "messages");
  for (let place = 1; place <= count; place += 1) {
    const at = Timestamp.fromMillis(Date.now() - (place + 9) * MINUTE);
    const said = { direction: "in", author: "aspirant", type: "text", status: "received" } as const;
    batch.set(doc(messages, `m${place}`), { ...MESSAGE, ...said, text: `Mensaje ${place}`, at });
  }
  await batch.commit();
}

const messages = (page: Page) => page.getByRole("region", { name: "Mensajes", exact: true });
const shown = (page: Page) => messages(page).locator("[data-message]");

test("a conversation is read by its newest page, and not again by who comes back to it", async ({
  browser,
  request,
}) => {
  const eva = await colleague(request, `Eva ${familyName()}`);
  const [long, other] = await people(familyName(), [
    { assigneeId: eva.uid },
    { assigneeId: eva.uid },
  ]);
  await earlier(long.id, 2 * PAGE);
  const signedIn = await desk(browser, eva, "/?view=mine");
  const page = await signedIn.context().newPage();
  const readsOf = await tallyReads(page);
  await readsOf(async () => {
    await page.goto("/?view=mine");
    await expect(row(page, long.name)).toBeVisible();
  });

  const opened = await readsOf(async () => {
    await row(page, long.name).click();
    await expect(shown(page)).toHaveCount(PAGE);
  });
  expect(opened.documents.messages).toBe(PAGE);
  expect(opened.documents.photos ?? 0).toBe(0);
  expect(opened.documents.aspirants ?? 0).toBeLessThanOrEqual(1);

  const left = await readsOf(async () => {
    await row(page, other.name).click();
    await expect(shown(page)).toHaveCount(1);
  });
  expect(left.documents.messages).toBe(1);

  const back = await readsOf(async () => {
    await row(page, long.name).click();
    await expect(shown(page)).toHaveCount(PAGE);
  });
  expect(back.documents.messages ?? 0).toBe(0);

  const further = await readsOf(async () => {
    await messages(page).evaluate((box) => box.scrollTo({ top: 0 }));
    await expect(shown(page)).toHaveCount(2 * PAGE);
  });
  expect(further.documents.messages).toBe(PAGE);
});
