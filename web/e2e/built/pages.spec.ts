import { type Page, expect } from "@playwright/test";
import {
  LANGUAGES,
  agreeAndSend,
  fillInWork,
  fillInYou,
  personalLink,
  sendPhoto,
} from "../journey";
import { test } from "./policy";
import { openDesk } from "../signIn";

const way = LANGUAGES.es;

async function signIn(desk: Page): Promise<void> {
  await desk.goto("/");
  await openDesk(desk);
  await expect(desk.getByRole("heading", { name: "Bandeja" })).toBeVisible();
}

async function pictures(desk: Page): Promise<number> {
  const all = desk.getByRole("region", { name: "Mensajes" }).locator("img");
  return all.evaluateAll(
    (found) => found.filter((one) => (one as HTMLImageElement).naturalWidth > 0).length,
  );
}

test("an aspirant's form is sent, and a recruiter sees the file, the chat and the photos", async ({
  browser,
  page,
}, testInfo) => {
  test.setTimeout(180_000);
  const [phone, link] = await personalLink(browser, way);
  const { pathname, search } = new URL(link);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(pathname + search);
  await fillInYou(page, way);
  await testInfo.attach("form", { body: await page.screenshot(), contentType: "image/png" });
  await fillInWork(page, way);
  await agreeAndSend(page, way);
  await expect(phone.received(way.thanks).last()).toBeVisible();
  await sendPhoto(phone, "portrait-gps.jpg");
  await expect(phone.received(way.progress(1))).toHaveCount(1);

  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page);
  await page.getByRole("link", { name: "Valentina Ríos" }).first().click();
  await expect.poll(() => pictures(page)).toBeGreaterThan(0);
  const file = page.getByRole("complementary", { name: "Ficha" });
  await expect(file.getByRole("region", { name: "Medidas" })).toContainText("174 cm");
  const answer = `Hola, soy Rita, ${phone.name}`;
  await page.getByRole("textbox", { name: "Mensaje" }).fill(answer);
  await page.keyboard.press("Enter");
  await expect(phone.received(answer)).toHaveCount(1);
  await testInfo.attach("desk", { body: await page.screenshot(), contentType: "image/png" });

  await file.getByRole("button", { name: /^Ver en grande/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 390, height: 800 });
  await page.getByRole("button", { name: "Mostrar la ficha" }).click();
  await expect(page.getByRole("dialog")).toContainText("174 cm");
});

test("the account's menu changes language and appearance", async ({ page }) => {
  await signIn(page);
  await page.getByRole("button", { name: "Tu cuenta" }).click();
  await page.getByText("Oscura").click();
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(15, 19, 18)");
});

test("a code is checked, the notice is read, and an address leads nowhere", async ({ page }) => {
  await page.goto("/verify");
  await page.getByRole("textbox").first().fill("ABCD-EFGH");
  await page.getByRole("button", { name: "Revisar el código" }).click();
  await expect(page.getByText("No conocemos este código.")).toBeVisible();
  await page.goto("/privacy");
  await expect(page.getByText(/Versión/)).toBeVisible();
  await page.goto("/nowhere/at/all");
  await expect(page.getByRole("link", { name: "Ir a la bandeja" })).toBeVisible();
});
