import type { Page } from "@playwright/test";
import { Timestamp } from "firebase/firestore";
import { welcomedPhone } from "./aspirantPhone";
import { colleague, desk as signedIn, field, row } from "./colleague";
import { alike, change, familyName, nth, people } from "./people";
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

test("what is written offline where nothing is loaded stands there, the last comes back first", async ({
  browser,
  request,
}) => {
  const kim = await colleague(request, "Kim Avión");
  const all = await people(familyName(), alike(9, { assigneeId: kim.uid }));
  const page = await signedIn(browser, kim, "/?view=mine");
  await row(page, nth(all, 0).name).click();
  await expect(page.locator("[data-message]").first()).toBeVisible();
  await page.context().setOffline(true);
  await row(page, nth(all, 6).name).click();
  await expect(page.getByText("Esta conversación no está en este dispositivo")).toBeVisible();
  for (const text of ["uno", "dos", "tres"]) {
    await field(page).fill(text);
    await field(page).press("Enter");
  }
  const unsent = page.getByRole("region", { name: "Sin enviar" });
  await expect(unsent.getByRole("button", { name: "Editar" })).toHaveCount(3);
  await expect(unsent.getByRole("button", { name: "Descartar" })).toHaveCount(3);
  await field(page).press("ArrowUp");
  await expect(field(page)).toHaveValue("tres");
  await unsent.getByRole("button", { name: "Editar" }).last().click();
  await expect(field(page)).toHaveValue("dos\ntres");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(" y ya");
  await expect(field(page)).toHaveValue("dos\ntres y ya");
  await unsent.getByRole("button", { name: "Descartar" }).click();
  await expect(unsent).toHaveCount(0);
});

test("a kept draft is written on at its end", async ({ browser, request }) => {
  const kim = await colleague(request, "Kim Borrador");
  const mine = { assigneeId: kim.uid };
  const [first, second] = await people(familyName(), [mine, mine]);
  const page = await signedIn(browser, kim, "/?view=mine");
  await row(page, first.name).click();
  await field(page).fill("segundo");
  await row(page, second.name).click();
  await expect(field(page)).toHaveValue("");
  await row(page, first.name).click();
  await expect(field(page)).toHaveValue("segundo");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(" borrador");
  await expect(field(page)).toHaveValue("segundo borrador");
});

test("when the window closes while one writes, the words are there to read and copy", async ({
  browser,
  request,
}) => {
  const kim = await colleague(request, "Kim Ventana");
  const [person] = await people(familyName(), [{ assigneeId: kim.uid }]);
  const page = await signedIn(browser, kim, `/conversations/${person.id}`);
  await expect(field(page)).toBeFocused();
  await change(person, { windowClosesAt: Timestamp.fromMillis(Date.now() + 8_000) });
  await page.keyboard.type("Te espero el lunes a las diez");
  const kept = page.getByRole("textbox", { name: "Lo que escribiste se guarda" });
  await expect(kept).toBeFocused();
  await expect(kept).toHaveValue(/^Te espero/);
  const words = await kept.inputValue();
  await page.keyboard.type("e ");
  await expect(kept).toHaveValue(words);
  await expect(page.getByText("Cerrada.")).toHaveCount(0);
});
