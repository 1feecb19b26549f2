import type { Page } from "@playwright/test";
import { expect, test } from "./test";
import { bar, colleague, desk, field, row, said } from "./colleague";
import { type Person, alike, change, familyName, newcomer, nth, people, write } from "./people";

const undo = (page: Page) => page.getByRole("button", { name: "Deshacer" });
const view = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Vistas" }).getByRole("button", { name });
const selection = (page: Page) => page.getByRole("region", { name: "Selección" });
const box = (page: Page, { name }: Person) =>
  page.getByRole("checkbox", { name: `Seleccionar a ${name}`, exact: true });

async function open(page: Page, person: Person) {
  await row(page, person.name).click();
  await expect(field(page)).toBeVisible();
}

async function putOff(page: Page, choice: string) {
  await bar(page).getByRole("button", { name: "Posponer" }).click();
  await page.getByRole("menuitem", { name: choice }).click();
}

test("put off, taken back, and back at once when the person writes", async ({
  browser,
  request,
}) => {
  const ines = await colleague(request, "Inés Mañana");
  const person = await newcomer(request, `Sol ${familyName()}`);
  await change(person, { assigneeId: ines.uid });
  const page = await desk(browser, ines, "/?view=mine");
  await open(page, person);
  const state = page.getByText(/^Pospuesta hasta .* Vuelve antes si la persona escribe/);

  await putOff(page, "Mañana");
  await expect(state).toBeVisible();
  await undo(page).click();
  await expect(state).toHaveCount(0);

  await putOff(page, "En una semana");
  await expect(state).toBeVisible();
  await expect(undo(page)).toBeVisible();
  await write(request, person, "¿Siguen ahí?");
  await expect(state).toHaveCount(0);
  await expect(
    page.getByRole("region", { name: "Mensajes" }).getByText("¿Siguen ahí?"),
  ).toBeVisible();
  await page.goto("/?view=mine");
  await expect(row(page, person.name)).toBeVisible();
});

test("who wrote since it came back is not put off again by Undo", async ({ browser, request }) => {
  const ines = await colleague(request, "Inés Deshace");
  const person = await newcomer(request, `Sol ${familyName()}`);
  await change(person, { assigneeId: ines.uid });
  const page = await desk(browser, ines, "/?view=mine");
  await open(page, person);
  await putOff(page, "Mañana");
  await page.getByRole("button", { name: "Devolver a la bandeja" }).click();
  await expect(said(page, "De vuelta en la bandeja")).toBeVisible();
  await expect(undo(page)).toHaveCount(1);
  // It stays as long as the mouse is on it.
  await undo(page).hover();
  await write(request, person, "¿Siguen ahí?");
  await expect(
    page.getByRole("region", { name: "Mensajes" }).getByText("¿Siguen ahí?"),
  ).toBeVisible();
  await undo(page).click();
  await expect(said(page, /^Esta persona escribió mientras tanto/)).toBeVisible();
  await page.goto("/?view=mine");
  await expect(row(page, person.name)).toBeVisible();
});

test("what was put off comes back by itself, as unread", async ({ browser, request }) => {
  const ines = await colleague(request, "Inés Pronto");
  const [person] = await people(familyName(), [{ assigneeId: ines.uid }]);
  const page = await desk(browser, ines, "/?view=mine");
  await open(page, person);
  const dialog = page.getByRole("dialog", { name: "Posponer hasta" });
  await putOff(page, "Elegir fecha y hora…");
  await dialog.press("Escape");
  await expect(bar(page).getByRole("button", { name: "Posponer" })).toBeFocused();
  await putOff(page, "Elegir fecha y hora…");
  await dialog.getByLabel("Fecha y hora").fill(await soon(page));
  await dialog.getByRole("button", { name: "Posponer" }).click();
  await expect(said(page, /^Pospuesta hasta/)).toBeVisible();
  await page.goto("/?view=mine");
  await expect(row(page, person.name)).toContainText("1 mensaje sin leer");
});

/** Some seconds from now, as a field for a time holds it. */
const soon = (page: Page) =>
  page.evaluate(() => {
    const at = new Date(Date.now() + 8_000);
    const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
    return local.toISOString().slice(0, 19);
  });

test("moved in the header, told in the file, and seen by everybody", async ({
  browser,
  request,
}) => {
  const ines = await colleague(request, "Inés Mueve");
  const leo = await colleague(request, "Leo Mira");
  const [person] = await people(familyName(), [{ stage: "review" }]);
  const one = await desk(browser, ines, `/conversations/${person.id}`);
  const other = await desk(browser, leo, `/conversations/${person.id}`);
  await bar(one).getByRole("button", { name: "Etapa: Revisión. Cambiar" }).click();
  await one.getByRole("menuitemradio", { name: "Casting" }).click();
  for (const page of [one, other]) {
    await expect(bar(page).getByRole("button", { name: "Etapa: Casting. Cambiar" })).toBeVisible();
  }
  const told = (page: Page, name: string) =>
    page.getByRole("region", { name: "Etapas" }).getByText(new RegExp(`^${name}, `));
  await expect(told(one, "Tú")).toHaveCount(1);
  await expect(told(other, "Inés Mueve")).toHaveCount(1);
  await undo(one).click();
  await expect(bar(other).getByRole("button", { name: "Etapa: Revisión. Cambiar" })).toBeVisible();
  await expect(told(other, "Inés Mueve")).toHaveCount(2);
});

test('who was moved while the words for "not now" were read is not moved, and not told', async ({
  browser,
  request,
}) => {
  const ines = await colleague(request, "Inés Lee");
  const leo = await colleague(request, "Leo Llama");
  const [person] = await people(familyName(), [{ stage: "review" }]);
  const one = await desk(browser, ines, `/conversations/${person.id}`);
  const other = await desk(browser, leo, `/conversations/${person.id}`);
  await bar(one).getByRole("button", { name: "Etapa: Revisión. Cambiar" }).click();
  await one.getByRole("menuitemradio", { name: "Por ahora no" }).click();
  const dialog = one.getByRole("dialog", { name: `Por ahora no: ${person.name}` });
  await expect(dialog.getByRole("textbox")).toBeFocused();

  await bar(other).getByRole("button", { name: "Etapa: Revisión. Cambiar" }).click();
  await other.getByRole("menuitemradio", { name: "Casting" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Leo Llama movió a esta persona a Casting");
  await expect(dialog.getByRole("button", { name: "Enviar y mover" })).toBeDisabled();
  await dialog.press("Escape");
  await expect(bar(one).getByRole("button", { name: "Etapa: Casting. Cambiar" })).toBeVisible();
});

test("marked as unread stays unread", async ({ browser, request }) => {
  const ines = await colleague(request, "Inés Luego");
  const [person] = await people(familyName(), [{ assigneeId: ines.uid, unread: 2 }]);
  const page = await desk(browser, ines, "/?view=mine");
  await expect(row(page, person.name)).toContainText("2 mensajes sin leer");
  await open(page, person);
  await expect(row(page, person.name)).not.toContainText("sin leer");
  await bar(page).getByRole("button", { name: "Más acciones" }).click();
  await page.getByRole("menuitem", { name: "Marcar como no leída" }).click();
  await expect(field(page)).toHaveCount(0);
  await expect(row(page, person.name)).toContainText("1 mensaje sin leer");
  await page.reload();
  await expect(row(page, person.name)).toContainText("1 mensaje sin leer");

  // By its key it stays open, and loaded again it is only shown again.
  await open(page, person);
  await expect(row(page, person.name)).not.toContainText("sin leer");
  await field(page).press("Escape");
  await page.keyboard.press("u");
  await expect(row(page, person.name)).toContainText("1 mensaje sin leer");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await expect(field(page)).toBeVisible();
  const isRead = () => asked.some((path) => path.endsWith("/read"));
  await expect.poll(() => asked.some((path) => path.endsWith("/presence"))).toBe(true);
  expect(isRead()).toBe(false);
  await row(page, person.name).click();
  await expect.poll(isRead).toBe(true);
  await expect(row(page, person.name)).not.toContainText("sin leer");
});

test("several closed at once come back at once", async ({ browser, request }) => {
  const ines = await colleague(request, "Inés Varias");
  const mine = { assigneeId: ines.uid };
  const all = await people(familyName(), [mine, mine, mine, mine, mine]);
  const page = await desk(browser, ines, "/?view=mine");
  const [first, second, third, fourth] = all;
  await expect(view(page, "Mías 5 conversaciones")).toBeVisible();
  for (const person of [first, second, third]) await box(page, person).click();
  await expect(selection(page).getByRole("status")).toHaveText("3 seleccionadas");

  // One more, and one less, by the keyboard.
  await row(page, third.name).focus();
  for (const key of ["j", "x", "k", "x"]) await page.keyboard.press(key);
  await expect(box(page, fourth)).toBeChecked();
  await expect(box(page, third)).not.toBeChecked();

  // A key asks as the button does, and leaves the focus where it was.
  const sure = page.getByRole("dialog", { name: "Cerrar" });
  await row(page, fourth.name).focus();
  await page.keyboard.press("e");
  await expect(sure).toContainText("¿Cerrar 3 conversaciones?");
  await page.keyboard.press("Escape");
  await expect(row(page, fourth.name)).toBeFocused();

  await selection(page).getByRole("button", { name: "Cerrar" }).click();
  await expect(sure).toContainText("¿Cerrar 3 conversaciones?");
  await sure.getByRole("button", { name: "Cerrar", exact: true }).click();
  for (const { name } of [first, second, fourth]) await expect(row(page, name)).toHaveCount(0);
  await expect(view(page, "Mías 2 conversaciones")).toBeVisible();
  await expect(selection(page)).toHaveCount(0);
  await undo(page).click();
  await expect(page.locator("main :focus")).toHaveCount(1);
  for (const { name } of all) await expect(row(page, name)).toBeVisible();
  await expect(view(page, "Mías 5 conversaciones")).toBeVisible();
});

test("several tagged and given at once, and the numbers follow in both windows", async ({
  browser,
  request,
}) => {
  const ines = await colleague(request, "Inés Reparte");
  const leo = await colleague(request, `Leo ${familyName()}`);
  const all = await people(familyName(), alike(3, { assigneeId: ines.uid }));
  const one = await desk(browser, ines, "/?view=mine");
  const other = await desk(browser, leo, "/?view=mine");
  await expect(view(one, "Mías 3 conversaciones")).toBeVisible();
  await expect(other.getByText("Aún no tienes conversaciones")).toBeVisible();

  await box(one, nth(all, 0)).click();
  await one.getByRole("button", { name: "Seleccionar todas" }).click();
  await selection(one).getByRole("button", { name: "Cambiar etiquetas" }).click();
  const tag = `reparto ${nth(all, 0).number.slice(-6)}`;
  await one.getByPlaceholder("Buscar o crear etiqueta").fill(tag);
  await one.getByRole("option", { name: `Crear «${tag}»` }).click();
  for (const { name } of all) await expect(row(one, name)).toContainText(tag);
  await one.keyboard.press("Escape");

  await selection(one).getByRole("button", { name: "Asignar" }).click();
  await one.getByPlaceholder("Buscar en el equipo").fill(leo.name);
  await one.getByRole("option", { name: leo.name }).click();
  for (const { name } of all) await expect(row(other, name)).toContainText(tag);
  await expect(view(other, "Mías 3 conversaciones")).toBeVisible();
  await expect(one.getByText("Aún no tienes conversaciones")).toBeVisible();
  await expect(view(one, "Mías 0 conversaciones")).toBeVisible();
});

test("view and order stand in the address, through reload and Back", async ({
  browser,
  request,
}) => {
  const ines = await colleague(request, "Inés Vuelve");
  const page = await desk(browser, ines);
  const shown = (name: string) => page.getByRole("heading", { name: `Bandeja: ${name}` });
  const order = (words: string) => page.getByRole("button", { name: `Orden: ${words}` });
  await view(page, "Sin asignar").click();
  await expect(shown("Sin asignar")).toBeVisible();
  await order("Lo más nuevo primero").click();
  await page.getByRole("menuitemradio", { name: "Quien lleva más tiempo esperando" }).click();
  await expect(page).toHaveURL(/view=unassigned&sort=waiting/);
  await page.reload();
  await expect(shown("Sin asignar")).toBeVisible();
  await expect(order("Quien lleva más tiempo esperando")).toBeVisible();
  await view(page, "Cerradas").click();
  await expect(shown("Cerradas")).toBeVisible();
  await page.goBack();
  await expect(shown("Sin asignar")).toBeVisible();
  await expect(order("Quien lleva más tiempo esperando")).toBeVisible();
  await page.goBack();
  await expect(order("Lo más nuevo primero")).toBeVisible();
  await page.goBack();
  await expect(shown("Todas")).toBeVisible();
});
