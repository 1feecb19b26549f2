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

const DOWN_AND_UP = { letters: ["j", "k"], arrows: ["ArrowDown", "ArrowUp"] } as const;

/** From row to row, down or up, until theirs has the focus. */
export async function walkTo(
  page: Page,
  id: string,
  by: keyof typeof DOWN_AND_UP = "letters",
): Promise<void> {
  const [down, up] = DOWN_AND_UP[by];
  const theirs = page.locator(`[data-row="${id}"]`);
  await expect(async () => {
    const way = await theirs.evaluate((row) => {
      const place = (at: Element | null) =>
        Number(at?.closest("li")?.getAttribute("aria-posinset") ?? 0);
      return place(row) - place(document.activeElement);
    });
    if (way !== 0) await press(page, way > 0 ? down : up);
    await expect(theirs).toBeFocused({ timeout: 1 });
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
