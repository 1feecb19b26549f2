import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./test";
import { aspirantPhone } from "./aspirantPhone";
import { bar, colleague, desk, field, row, said } from "./colleague";
import { alike, familyName, nth, people } from "./people";

async function find(page: Page, words: string, name: string) {
  await page.getByRole("searchbox").fill(words);
  await expect(
    page.getByRole("list", { name: "Conversaciones encontradas" }).getByRole("link", { name }),
  ).toBeVisible();
  await page.getByRole("searchbox").fill("");
}

test("two recruiters share the work on one person", async ({ browser, request }) => {
  test.slow();
  const [rosa, tomas] = [
    await colleague(request, "Rosa Uno"),
    await colleague(request, "Tomás Dos"),
  ];
  const phone = await aspirantPhone(browser);
  await phone.write("Hola");
  const one = await desk(browser, rosa);
  const other = await desk(browser, tomas);
  for (const page of [one, other]) {
    await row(page, phone.name).click();
    await expect(field(page)).toBeVisible();
  }

  // Both claim it at once: one gets it, the other is told who was faster.
  let letGo = (): void => undefined;
  const first = new Promise<void>((done) => (letGo = done));
  await other.route("**/api/conversations/*/assignee", async (route) => {
    await first;
    await route.continue();
  });
  await bar(other).getByRole("button", { name: "Tomar" }).click();
  await bar(one).getByRole("button", { name: "Tomar" }).click();
  await expect(said(one, "Ahora es tuya")).toBeVisible();
  letGo();
  await expect(said(other, "Rosa Uno la tomó mientras tanto.")).toBeVisible();
  await expect(bar(other).getByRole("button", { name: /Rosa/ })).toBeVisible();
  await expect(bar(other).getByRole("button", { name: "Tomar" })).toHaveCount(0);

  const tag = `Áurea ${phone.name.slice(-6)}`;
  await bar(one).getByRole("button", { name: "Poner etiquetas" }).click();
  await one.getByPlaceholder("Buscar o crear etiqueta").fill(tag);
  await one.getByRole("option", { name: `Crear «${tag}»` }).click();
  await one.keyboard.press("Escape");
  await expect(
    bar(other).getByRole("button", { name: `Etiquetas: ${tag}. Cambiar` }),
  ).toBeVisible();

  const withoutAccent = tag.toLowerCase().replace("á", "a");
  for (const words of [phone.name.slice(-8, -1), phone.name.slice(-4), withoutAccent]) {
    await find(other, words, phone.name);
  }

  await bar(one).getByRole("button", { name: "Más acciones" }).click();
  await one.getByRole("menuitem", { name: "Cerrar", exact: true }).click();
  await expect(other.getByText("Cerrada. Un mensaje nuevo la reabre.")).toBeVisible();
  await phone.write("¿Siguen ahí?");
  await expect(other.getByText("Cerrada. Un mensaje nuevo la reabre.")).toHaveCount(0);
});

const bell = (page: Page, unread = 0) =>
  page.getByRole("button", {
    name: unread > 0 ? `Avisos: ${unread} sin leer` : "Avisos",
    exact: true,
  });

test("who is given conversations hears of it on any screen, and it leads there", async ({
  browser,
  request,
}) => {
  test.slow();
  const nadia = await colleague(request, `Nadia ${familyName()}`);
  const bruno = await colleague(request, `Bruno ${familyName()}`, { sees: "own" });
  // More than the desk listens to on every screen.
  const all = await people(familyName(), alike(12, { assigneeId: nadia.uid }));
  const oldest = nth(all, 11);
  const hers = await desk(browser, nadia, `/conversations/${oldest.id}?view=mine`);
  const his = await desk(browser, bruno, "/stages");
  await expect(bell(his)).toBeVisible();

  const give = async (from: Locator) => {
    await from.getByRole("button", { name: /^Asignar$|^Asignada a .*Cambiar$/ }).click();
    await hers.getByPlaceholder("Buscar en el equipo").fill(bruno.name);
    await hers.getByRole("option", { name: bruno.name }).click();
  };
  await give(bar(hers));
  await bell(his, 1).click();
  await his.getByRole("link", { name: `${nadia.name} te la asignó` }).click();
  await expect(said(his, `Hola, soy ${oldest.name}`)).toBeVisible();
  await expect(bell(his)).toBeVisible();

  await hers.goto("/?view=mine");
  for (const at of [0, 1, 2]) {
    const name = `Seleccionar a ${nth(all, at).name}`;
    await hers.getByRole("checkbox", { name, exact: true }).click();
  }
  await give(hers.getByRole("region", { name: "Selección" }));
  await bell(his, 1).click();
  const batch = his.getByRole("link", { name: `${nadia.name} te las asignó` });
  await expect(batch).toContainText("3 conversaciones");
  await hers.getByRole("button", { name: "Deshacer" }).click();
  await expect(bell(his)).toBeVisible();
  await expect(batch).toHaveCount(0);
});

test("a conversation that leaves one's view leaves the screen", async ({ browser, request }) => {
  test.slow();
  const [lara, noel] = [
    await colleague(request, "Lara Propias", { sees: "own" }),
    await colleague(request, "Noel Otro"),
  ];
  const phone = await aspirantPhone(browser);
  await phone.write("Hola, es un secreto");
  const own = await desk(browser, lara);
  const all = await desk(browser, noel);
  for (const page of [own, all]) await row(page, phone.name).click();
  await expect(said(own, "Hola, es un secreto")).toBeVisible();
  await field(own).fill("A medias");

  await bar(all).getByRole("button", { name: "Tomar" }).click();
  await expect(own.getByText("Esta conversación salió de tu vista")).toBeVisible();
  await expect(own.getByText("Hola, es un secreto")).toHaveCount(0);
  await expect(own.getByText(/^Ahora está asignada a/)).toBeVisible();
  await expect(own.getByRole("textbox", { name: "Lo que no enviaste" })).toHaveValue("A medias");
  await expect(own.getByRole("link", { name: phone.name })).toHaveCount(0);
});

test("who loses access in mid-sentence is out at once", async ({ browser, request }) => {
  test.slow();
  const pia = await colleague(request, `Pía ${Date.now()}`);
  const phone = await aspirantPhone(browser);
  await phone.write("Hola");
  const writing = await desk(browser, pia);
  await row(writing, phone.name).click();
  await field(writing).fill("Quería decirte que");

  const admin = await desk(browser, { email: "admin@example.com" });
  await admin.getByRole("link", { name: "Equipo", exact: true }).click();
  await admin.getByRole("button", { name: new RegExp(pia.name) }).click();
  await admin.getByRole("menuitem", { name: "Quitar el acceso…" }).click();
  await admin.getByRole("dialog").getByRole("button", { name: "Quitar el acceso" }).click();

  await expect(writing.getByText("Tu acceso se cerró")).toBeVisible();
  await expect(writing.getByText(phone.name)).toHaveCount(0);

  await admin.getByRole("link", { name: "Actividad", exact: true }).click();
  await expect(admin.getByRole("listitem").filter({ hasText: pia.name }).first()).toBeVisible();
});
