import { Timestamp, collection, doc, writeBatch } from "firebase/firestore";
import type { Page } from "@playwright/test";
import { MESSAGE } from "../src/lib/defaults";
import { colleague, desk, row } from "./colleague";
import { tallyReads } from "./many/reads";
import { alike, familyName, nth, people } from "./people";
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

test("a conversation is read by pages, its neighbours ahead of it, and nothing twice", async ({
  browser,
  request,
}) => {
  const eva = await colleague(request, `Eva ${familyName()}`);
  const all = await people(familyName(), alike(8, { assigneeId: eva.uid }));
  for (const { id } of all) await earlier(id, 2 * PAGE);
  const signedIn = await desk(browser, eva, "/?view=mine");
  const page = await signedIn.context().newPage();
  const readsOf = await tallyReads(page, ["messages", "photos", "aspirants"]);
  const open = (place: number) =>
    readsOf(async () => {
      await row(page, nth(all, place).name).click();
      await expect(shown(page)).toHaveCount(PAGE);
    });

  const { documents: inbox } = await readsOf(async () => {
    await page.goto("/?view=mine");
    await expect(row(page, nth(all, 0).name)).toBeVisible();
  });
  expect(inbox.messages, "of the first two rows").toBe(2 * PAGE);

  const { documents: first } = await open(0);
  expect(first.messages, "only the third row's").toBe(PAGE);
  expect(first.photos ?? 0).toBe(0);
  expect(first.aspirants ?? 0).toBeLessThanOrEqual(1);

  expect((await open(1)).documents.messages, "only the fourth row's").toBe(PAGE);
  expect((await open(0)).documents.messages ?? 0, "on the way back").toBe(0);

  const further = await readsOf(async () => {
    await messages(page).evaluate((box) => box.scrollTo({ top: 0 }));
    await expect(shown(page)).toHaveCount(2 * PAGE);
  });
  expect(further.documents.messages, "further up").toBe(PAGE);

  expect((await open(6)).documents.messages, "elsewhere, with its neighbours").toBe(3 * PAGE);
});
