import type { Page } from "@playwright/test";
import { expect, test } from "../test";
import { fillAll, fillWork, fillYou, goOn, openForm, send, TEXTS } from "./publicForm";
import { playServer } from "./publicServer";

test.describe.configure({ timeout: 180_000 });

const t = TEXTS.es;
const thanks = (page: Page) => page.getByRole("heading", { name: /¡Gracias/ });
const waiting = (page: Page, words = t) =>
  page.getByRole("heading", { name: words["waiting.title"] });

test("two tabs of one form lose nothing of each other", async ({ context, page: first }) => {
  const { posted } = await playServer(first);
  await openForm(first);
  const second = await context.newPage();
  await openForm(second);
  await expect(second.getByLabel(t.fullName)).toBeVisible();

  await Promise.all([
    first.getByLabel(t.fullName).fill("Valentina Ríos"),
    second.getByLabel(t.city).fill("Guadalajara"),
  ]);
  for (const tab of [first, second]) {
    await expect(tab.getByLabel(t.fullName)).toHaveValue("Valentina Ríos");
    await expect(tab.getByLabel(t.city)).toHaveValue("Guadalajara");
  }
  await second.getByLabel(t.city).fill("Monterrey");
  await first.getByLabel(t.socialHandle).fill("@vale");
  await expect(first.getByLabel(t.city)).toHaveValue("Monterrey");

  await fillAll(first);
  await send(first);
  await expect(thanks(first)).toBeVisible();
  await expect(thanks(second)).toBeVisible();
  expect(posted).toHaveLength(1);
  await first.reload();
  await expect(thanks(first)).toBeVisible();
});

test("a tab that is left with one name and another with a later one end with the later", async ({
  context,
  page: first,
}) => {
  await playServer(first);
  await openForm(first);
  const second = await context.newPage();
  await openForm(second);
  await first.getByLabel(t.fullName).fill("Ana");
  await expect(second.getByLabel(t.fullName)).toHaveValue("Ana");
  await second.getByLabel(t.fullName).fill("Ana Paz");
  await second.close();
  await first.getByLabel(t.city).fill("Lima");
  await first.reload();
  await expect(first.getByLabel(t.fullName)).toHaveValue("Ana Paz");
  await expect(first.getByLabel(t.city)).toHaveValue("Lima");
});

for (const [language, words] of Object.entries(TEXTS)) {
  test(`without a network the form waits, says so and is sent, in ${language}`, async ({
    context,
    page,
  }) => {
    const { posted, answer } = await playServer(page);
    await openForm(page, language);
    await fillAll(page, words);
    answer(null); // Routes of a test are there without a network, too.
    await context.setOffline(true);
    await expect(page.getByText(words["send.offline"])).toBeVisible();
    await send(page, words);
    await expect(waiting(page, words)).toBeVisible();
    await expect(page.getByText(words["waiting.offline"])).toBeVisible();
    answer({ status: 200, body: { received: true } });
    await context.setOffline(false);
    const title = words["done.title"].replace("{name}", "María");
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    expect(posted).toHaveLength(1);
  });
}

test("a form that waits is sent after the page was closed, by one tab only", async ({
  context,
  page,
}) => {
  const server = await playServer(page);
  server.answer(null);
  await openForm(page);
  await fillAll(page);
  await context.setOffline(true);
  await send(page);
  await expect(waiting(page)).toBeVisible();
  await page.close();
  await context.setOffline(false);

  const [again, twin] = [await context.newPage(), await context.newPage()];
  await Promise.all([openForm(again), openForm(twin)]);
  await expect(waiting(again)).toBeVisible();
  server.answer({ status: 200, body: { received: true } });
  // Pressing the button could come second: the page tries by itself as well.
  await again.evaluate(() => dispatchEvent(new Event("online")));
  await expect(thanks(again)).toBeVisible();
  await expect(thanks(twin)).toBeVisible();
  expect(new Set(server.posted.map(({ id }) => id)).size).toBe(1);
});

for (const [language, words] of Object.entries(TEXTS)) {
  test(`the review shows all that is sent, each with one word to change it, in ${language}`, async ({
    page,
  }) => {
    const { posted } = await playServer(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await openForm(page, language);
    await fillAll(page, words);
    const review = page.getByRole("region", { name: words.review });
    const shown = ["168 cm", "86 cm", "62 cm", "90 cm", words["shoe.mx"], "18–22", "en junio"];
    for (const text of ["Hernández", "Chiapas", "@maria", "pasarelas", ...shown]) {
      await expect(review).toContainText(text);
    }
    const buttons = review.getByRole("button", { name: words["review.edit"] });
    await expect(buttons).toHaveCount(13);
    for (const button of await buttons.all()) {
      const height = await button.evaluate((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getClientRects().length;
      });
      expect(height, "lines").toBe(1);
    }
    await send(page, words);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("María");
    expect(posted[0]).toMatchObject({
      measurements: { heightCm: 168, bustCm: 86, shoe: { size: 24.5, system: "mx" } },
    });
  });
}

test("units back and forth give the very numbers, and a correction leads back to the review", async ({
  page,
}) => {
  await playServer(page);
  await openForm(page);
  await fillYou(page);
  await goOn(page);
  await fillWork(page);
  const before = await page.locator("input[inputmode=decimal]").evaluateAll(values);
  for (const units of ["imperial", "metric", "imperial", "metric"] as const) {
    await page.getByRole("radio", { name: t[`units.${units}`] }).check();
  }
  await expect
    .poll(() => page.locator("input[inputmode=decimal]").evaluateAll(values))
    .toEqual(before);
  await goOn(page);
  await page.getByRole("button", { name: `${t["review.edit"]}: ${t.waist}` }).click();
  await expect(page.getByLabel(t["waist.cm"])).toBeFocused();
  await page.getByLabel(t["waist.cm"]).fill("63");
  await page.getByRole("button", { name: t["step.toReview"] }).click();
  await expect(page.getByText("63 cm")).toBeVisible();
});

const values = (inputs: Element[]) => inputs.map((input) => (input as HTMLInputElement).value);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a sentence says so in three languages, and how else to reach us", async ({ page }) => {
    await page.goto("/apply?ref=x");
    for (const language of ["es", "en", "pt"]) {
      const sentence = page.locator(`noscript p[lang=${language}]`);
      await expect(sentence).toContainText("JavaScript");
      await expect(sentence).toContainText("WhatsApp");
    }
  });
});

for (const hasTouch of [false, true]) {
  test.describe(hasTouch ? "with a finger" : "with a mouse", () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch });

    test("what is pressed after a field at fault is not missed", async ({ page }) => {
      await playServer(page);
      await openForm(page);
      const language = page.getByText(t["languages.es"], { exact: true });
      await language.scrollIntoViewIfNeeded();
      await page.getByLabel(t.city).fill("12345");
      const box = await language.boundingBox();
      const middle = [(box?.x ?? 0) + 8, (box?.y ?? 0) + 8] as const;
      if (hasTouch) await page.touchscreen.tap(...middle);
      else await page.mouse.click(...middle, { delay: 60 });
      await expect(page.getByText(t["fault.city.letters"])).toBeVisible();
      await expect(
        page.getByRole("checkbox", { name: t["languages.es"], exact: true }),
      ).toBeChecked();
    });
  });
}
