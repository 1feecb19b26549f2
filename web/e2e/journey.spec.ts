import type { Page } from "@playwright/test";
import { expect, test } from "./test";
import { LANGUAGES, agreeAndSend, fillInWork, fillInYou, sendPhotos, startForm } from "./journey";
import { signIn } from "./signIn";

async function openDesk(desk: Page): Promise<void> {
  await desk.goto("/");
  await signIn(desk);
  await expect(desk.getByRole("heading", { name: "Bandeja" })).toBeVisible();
}

/** How many of the pictures in a place have really arrived. */
async function pictures(place: ReturnType<Page["getByRole"]>): Promise<number> {
  return place
    .locator("img")
    .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth > 0).length);
}

for (const [language, way] of Object.entries(LANGUAGES)) {
  test(`from hello to a complete file without a recruiter, in ${language}`, async ({
    browser,
    page: desk,
  }) => {
    test.setTimeout(180_000);
    await desk.setViewportSize({ width: 1440, height: 900 });
    await openDesk(desk);
    const [phone, form] = await startForm(browser, way);
    await phone.write(way.question);
    await expect(phone.received(way.answer)).toHaveCount(1);

    await fillInYou(form, way);
    await fillInWork(form, way);
    await agreeAndSend(form, way);
    await expect(phone.received(way.thanks).last()).toBeVisible();
    await sendPhotos(phone, way);

    const row = desk.getByRole("link", { name: "Valentina Ríos" }).first();
    await expect(row).toBeVisible();
    await row.click();
    const file = desk.getByRole("complementary", { name: "Ficha" });
    await expect(file.getByRole("region", { name: "Fotos" })).toContainText("3 de 3");
    await expect(file.getByRole("region", { name: "Medidas" })).toContainText("174 cm");
    await expect(file.getByRole("region", { name: "Datos" })).toContainText("Guadalajara");
    await expect.poll(() => pictures(file)).toBe(4);
    await expect(desk.getByText("Revisión").first()).toBeVisible();
    const messages = desk.getByRole("region", { name: "Mensajes" });
    await expect.poll(() => pictures(messages)).toBeGreaterThan(0);
  });
}

test("STOP silences the bot until the aspirant starts again", async ({ browser }) => {
  const [phone] = await startForm(browser, LANGUAGES.es);
  await phone.write("STOP");
  await expect(phone.received("ya no te escribimos")).toHaveCount(1);
  await phone.write("STOP");
  await phone.write("¿Cuánto cuesta?");
  await phone.write("START");
  await expect(phone.received("Seguimos donde nos quedamos")).toHaveCount(1);
  await expect(phone.received("No cuesta nada")).toHaveCount(0);
  await expect(phone.received("ya no te escribimos")).toHaveCount(1);
});
