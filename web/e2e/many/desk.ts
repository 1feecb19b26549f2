import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, type BrowserContext, type Locator, type Page } from "@playwright/test";

const SEED = fileURLToPath(new URL("../../../scripts/seed", import.meta.url));
const FIRESTORE = process.env.FIRESTORE_EMULATOR_HOST ?? "127.0.0.1:8080";
const PROJECT = process.env.VITE_PROJECT_ID ?? "demo-wasaprecruit";

/** The conversation that has a tenth of all messages and stands at the top. */
export const LONGEST = "seed-00000";

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

export const rowsOf = (page: Page): Locator => page.locator('a[href^="/conversations/"]');

export const rowOf = (page: Page, id: string): Locator =>
  page.locator(`a[href^="/conversations/${id}"]`);

export const messagesOf = (page: Page): Locator =>
  page.getByRole("region", { name: "Mensajes", exact: true });

/** Signs a recruiter in for all pages of the context, and leaves none open. */
export async function signIn(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("textbox", { name: "Correo electrónico" }).fill("recruiter@example.com");
  await page.getByLabel("Contraseña").fill("wasaprecruit");
  await page.getByRole("button", { name: "Entrar" }).click();
  await expect(rowsOf(page).first()).toBeVisible();
  await page.close();
}

/** Turns the wheel over the list, `turns` times. */
export async function scrollList(page: Page, turns: number): Promise<void> {
  await rowsOf(page).first().hover();
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(50);
  }
}
