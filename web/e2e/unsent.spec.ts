import type { Page } from "@playwright/test";
import { welcomedPhone } from "./aspirantPhone";
import { expect, test } from "./test";
import { openDesk } from "./signIn";

test("what is written without a network is marked, seen in every tab, and sent in its order", async ({
  browser,
  context,
  page: desk,
}) => {
  const phone = await welcomedPhone(browser);
  await openDesk(desk);
  const row = desk.getByRole("link", { name: phone.name });
  await row.click();
  const field = desk.getByRole("textbox", { name: "Mensaje" });
  const bubbleIn = (tab: Page, text: string) =>
    tab.locator("[data-message]").filter({ hasText: `${text} ${phone.name}` });
  const bubble = (text: string) => bubbleIn(desk, text);
  await expect(field).toBeVisible();
  const other = await context.newPage();
  await other.goto(desk.url());
  await expect(other.locator("[data-message]").first()).toBeVisible();

  await context.setOffline(true);
  for (const text of ["Primero", "Segundo", "Tercero"]) {
    await field.fill(`${text} ${phone.name}`);
    await field.press("Enter");
  }
  await expect(bubble("Primero")).toContainText("Se enviará en cuanto se pueda.");
  await expect(row).toContainText("No se envió");
  await expect(bubbleIn(other, "Segundo")).toBeVisible();

  await field.fill(`Cuarto ${phone.name}`);
  await field.press("Enter");
  await bubble("Primero").getByRole("button", { name: "Descartar" }).click();
  await expect(bubble("Primero")).toHaveCount(0);
  await context.setOffline(false);
  await expect(phone.received(`Tercero ${phone.name}`)).toHaveCount(1);
  await expect(phone.received(`Cuarto ${phone.name}`)).toHaveCount(1);
  await expect(row).not.toContainText("No se envió");
  await expect(phone.received(phone.name)).toHaveText([/Segundo/, /Tercero/, /Cuarto/]);
});
