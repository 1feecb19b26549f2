import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, type BrowserContext, type Locator, type Page } from "@playwright/test";
import { openDesk } from "../signIn";

const SEED = fileURLToPath(new URL("../../../scripts/seed", import.meta.url));
const FIRESTORE = process.env.FIRESTORE_EMULATOR_HOST ?? "127.0.0.1:8080";
const PROJECT = process.env.VITE_PROJECT_ID ?? "demo-wasaprecruit";

/** How many conversations and messages "many" are. */
export const MANY = [
  Number(process.env.MANY_CONVERSATIONS ?? 10_000),
  Number(process.env.MANY_MESSAGES ?? 100_000),
] as const;

/** The conversation that has a tenth of all messages and stands at the top. */
export const LONGEST = "seed-00000";
/** How its person's number ends, and nobody else's. */
export const NUMBER_OF_LONGEST = "7654321";

/** Nothing but the demo users and these conversations is left in the emulator. */
export async function fill(conversations: number, messages: number): Promise<void> {
  await empty();
  const amount = ["--conversations", String(conversations), "--messages", String(messages)];
  execFileSync(SEED, amount, { stdio: "inherit" });
}

export async function empty(): Promise<void> {
  const all = `http://${FIRESTORE}/emulator/v1/projects/${PROJECT}/databases/(default)/documents`;
  const answer = await fetch(all, { method: "DELETE" });
  expect(answer.ok).toBe(true);
}

/**
 * How long the emulator takes to find the newest messages of a conversation: it looks through all
 * documents that there are, so this grows with them as Firestore's own time does not.
 */
export async function answerTime(id: string): Promise<number> {
  const began = performance.now();
  const asked = {
    from: [{ collectionId: "messages" }],
    orderBy: [{ field: { fieldPath: "at" }, direction: "DESCENDING" }],
    limit: 50,
  };
  const answer = await fetch(
    `http://${FIRESTORE}/v1/projects/${PROJECT}/databases/(default)/documents/conversations/${id}:runQuery`,
    {
      method: "POST",
      headers: { authorization: "Bearer owner" },
      body: JSON.stringify({ structuredQuery: asked }),
    },
  );
  await answer.arrayBuffer();
  return performance.now() - began;
}

export const rowsOf = (page: Page): Locator => page.locator('a[href^="/conversations/"]');

export const rowOf = (page: Page, id: string): Locator =>
  page.locator(`a[href^="/conversations/${id}"]`);

export const messagesOf = (page: Page): Locator =>
  page.getByRole("region", { name: "Mensajes", exact: true });

export const messagesIn = (page: Page): Locator => messagesOf(page).locator("[data-message]");

export async function openView(page: Page, view: string): Promise<void> {
  await page.locator(`[data-view="${view}"]`).click();
  await expect(page).toHaveURL(new RegExp(`view=${view}`));
  await expect(rowsOf(page).first()).toBeVisible();
}

export const foundOf = (page: Page): Locator =>
  page.getByRole("list", { name: "Conversaciones encontradas" });

/** Until rows are found: that of `wanted` among them, if it is named. */
export async function searchFor(page: Page, text: string, wanted?: string): Promise<void> {
  await page.getByRole("searchbox").fill(text);
  const found = foundOf(page);
  await expect(wanted ? found.locator(`[data-row="${wanted}"]`) : found).toBeVisible();
}

/** Signs a recruiter in for all pages of the context, and leaves none open. */
export async function signIn(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await openDesk(page);
  await expect(rowsOf(page).first()).toBeVisible();
  await page.close();
}

/** Turns the wheel over the list, `turns` times. */
export async function scrollList(page: Page, turns: number): Promise<void> {
  await rowsOf(page).first().hover();
  for (let turn = 0; turn < turns; turn += 1) await turnWheel(page, 400);
}

/** Turns it over the messages until `count` of them are there. */
export async function scrollMessages(page: Page, count: number): Promise<void> {
  await messagesOf(page).hover();
  const shown = () => messagesIn(page).count();
  while ((await shown()) < count)
    for (let turn = 0; turn < 8; turn += 1) await turnWheel(page, -600);
}

async function turnWheel(page: Page, px: number): Promise<void> {
  await page.mouse.wheel(0, px);
  await page.waitForTimeout(50);
}
