import { type Page, expect } from "@playwright/test";

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The keys come after the first screen: from here on none is lost. */
export async function keysAreHeard(page: Page): Promise<void> {
  const help = page.getByRole("dialog", { name: "Atajos de teclado" });
  await expect(async () => {
    await press(page, "?");
    await expect(help).toBeVisible({ timeout: 1000 });
  }).toPass();
  await press(page, "Escape");
  await expect(help).toHaveCount(0);
}

/** Answers a question of the palette with a line that these words find. */
export async function answer(
  page: Page,
  question: string | RegExp,
  words: string,
  line: string | RegExp,
): Promise<void> {
  const asked = page.getByRole("combobox", { name: question });
  await expect(asked).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole("option", { name: line, selected: true })).toBeVisible();
  await press(page, "Enter");
  await expect(asked).toHaveCount(0);
}

/** From row to row until theirs has the focus. */
export async function walkTo(page: Page, id: string, key = "j"): Promise<void> {
  const at = page.locator(`[data-row="${id}"]`);
  await expect(async () => {
    const isThere = await at.evaluate((row) => row === document.activeElement);
    if (!isThere) await press(page, key);
    await expect(at).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
}

/** By two keys, which count as one only when the second follows at once. */
export async function goTo(page: Page, key: string, heading: string): Promise<void> {
  await expect(async () => {
    await press(page, "g", key);
    await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible({
      timeout: 5000,
    });
  }).toPass();
}
