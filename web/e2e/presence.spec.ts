import type { Page } from "@playwright/test";
import { colleague, desk, field, row } from "./colleague";
import { familyName, hasReceived, newcomer } from "./people";
import { expect, test } from "./test";

const says = (page: Page, words: string) => page.locator("header").getByText(words);
const warning = (page: Page) => page.getByRole("alert").filter({ hasText: "sin enviar" });

/** Presses Enter until the field is empty: what was just held back waits until it can be read. */
async function insist(page: Page) {
  await expect(async () => {
    await field(page).press("Enter");
    await expect(field(page)).toHaveValue("", { timeout: 700 });
  }).toPass();
}

test("two who answer at once see each other, and the second is warned before it goes out", async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const family = familyName();
  const person = await newcomer(request, `Vera ${family}`);
  const sol = await colleague(request, `Sol ${family}`);
  const omar = await colleague(request, `Omar ${family}`);
  const hers = await desk(browser, sol);
  const his = await desk(browser, omar);
  for (const page of [hers, his]) {
    await row(page, person.name).click();
    await expect(field(page)).toBeVisible();
  }
  await expect(says(hers, "Omar tiene abierta esta conversación")).toBeVisible();
  await expect(says(his, "Sol tiene abierta esta conversación")).toBeVisible();

  await field(his).fill("Hola, ¿tienes fotos?");
  await expect(says(hers, "Omar está escribiendo…")).toBeVisible();
  await expect(hers.getByRole("status").getByText("Omar está escribiendo…")).toBeVisible();

  await field(hers).fill("Hola, ¿cuánto mides?");
  await field(hers).press("Enter");
  await expect(warning(hers)).toContainText(`${omar.name} también está escribiendo una respuesta.`);
  await expect(field(hers)).toHaveValue("Hola, ¿cuánto mides?");

  await insist(his);
  await expect(hers.getByRole("region", { name: "Mensajes" })).toContainText("¿tienes fotos?");
  await expect(says(hers, "Omar tiene abierta esta conversación")).toBeVisible();
  await expect(async () => {
    await field(hers).press("Enter");
    await expect(warning(hers)).toContainText("Hola, ¿tienes fotos?", { timeout: 700 });
  }).toPass();
  await expect(warning(hers)).toContainText(`${omar.name} contestó`);
  await expect(field(hers)).toHaveValue("Hola, ¿cuánto mides?");
  await expect.poll(() => hasReceived(request, person, "Hola, ¿tienes fotos?")).toBe(true);
  await expect.poll(() => hasReceived(request, person, "Hola, ¿cuánto mides?")).toBe(false);

  await expect(async () => {
    const anyway = warning(hers).getByRole("button", { name: "Enviar igual" });
    // Once it is sent there is nothing to press, however long the field takes.
    if (await anyway.isVisible()) await anyway.click({ timeout: 700 });
    await expect(field(hers)).toHaveValue("", { timeout: 700 });
  }).toPass();
  await expect(warning(hers)).toHaveCount(0);
  await expect.poll(() => hasReceived(request, person, "Hola, ¿cuánto mides?")).toBe(true);

  await his.goto("/stages");
  await expect(says(hers, "Omar tiene abierta esta conversación")).toHaveCount(0);
});

test("who may only look is seen looking, and sees who writes and who leaves", async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const family = familyName();
  const person = await newcomer(request, `Vera ${family}`);
  const sol = await colleague(request, `Sol ${family}`);
  const luz = await colleague(request, `Luz ${family}`, { role: "viewer" });
  const hers = await desk(browser, sol);
  const viewers = await desk(browser, luz);
  for (const page of [hers, viewers]) await row(page, person.name).click();
  await expect(says(hers, "Luz tiene abierta esta conversación")).toBeVisible();
  await field(hers).fill("Hola");
  await expect(says(viewers, "Sol está escribiendo…")).toBeVisible();

  await field(hers).fill("");
  await expect(says(viewers, "Sol tiene abierta esta conversación")).toBeVisible();
  await hers.getByRole("link", { name: "Etapas" }).first().click();
  await expect(says(viewers, "Sol tiene abierta esta conversación")).toHaveCount(0);
});
