import type { Browser, Page } from "@playwright/test";
import { Timestamp } from "firebase/firestore";
import { expect, test } from "./test";
import { type Colleague, bar, colleague, desk as signedIn, field, row, said } from "./colleague";
import { answer, goTo, keysAreHeard, press, walkTo } from "./keys";
import { alike, familyName, hasReceived, newcomer, nth, people } from "./people";

// Nobody touches a mouse here, so nothing is clicked, hovered or focused from outside.

const MOST_STOPS = 200;

/** A desk whose keys are heard. */
async function desk(browser: Browser, who: Colleague, path?: string): Promise<Page> {
  const page = await signedIn(browser, who, path);
  await keysAreHeard(page);
  return page;
}

const scrolled = (page: Page) =>
  page.getByRole("list", { name: "Conversaciones", exact: true }).evaluate((list) => {
    return list.parentElement?.scrollTop ?? 0;
  });

test("through the list, into a conversation and back to its row", async ({ browser, request }) => {
  const kim = await colleague(request, "Kim Teclas");
  const mine = { assigneeId: kim.uid };
  const all = await people(familyName(), alike(14, mine));
  const page = await desk(browser, kim, "/?view=mine");
  for (const { name } of all.slice(0, 12)) {
    await expect(row(page, name)).toBeVisible();
    await press(page, "j");
    await expect(row(page, name)).toBeFocused();
  }
  await press(page, "k");
  const chosen = nth(all, 10);
  await expect(row(page, chosen.name)).toBeFocused();
  const place = await scrolled(page);
  expect(place).toBeGreaterThan(0);

  await press(page, "Enter");
  await expect(page).toHaveURL(new RegExp(`/conversations/${chosen.id}`));
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("je suis");
  await expect(field(page)).toHaveValue("je suis");
  await press(page, "Escape");
  await expect(row(page, chosen.name)).toBeFocused();
  await expect.poll(() => scrolled(page)).toBe(place);
  await press(page, "ArrowDown");
  await expect(row(page, nth(all, 11).name)).toBeFocused();
});

test("a person is found by their number, answered, given, tagged, put off and closed", async ({
  browser,
  request,
}) => {
  const kim = await colleague(request, "Kim Teclas");
  const person = await newcomer(request, `Nora ${familyName()}`);
  const page = await desk(browser, kim);
  await expect(row(page, person.name)).toBeVisible();
  await press(page, "/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type(person.number.slice(-4));
  const found = page.getByRole("list", { name: "Conversaciones encontradas" });
  const theirs = found.getByRole("link", { name: person.name });
  await expect(theirs).toBeVisible();
  await walkTo(page, person.id, "arrows");

  await press(page, "r");
  await expect(field(page)).toBeFocused();
  const words = `Hola, soy Kim. ${person.name}`;
  await page.keyboard.type(words);
  await press(page, "Enter");
  await expect(page.locator("[data-message]").filter({ hasText: words })).toHaveCount(1);
  await expect.poll(() => hasReceived(request, person, words)).toBe(true);
  await expect(field(page)).toBeFocused();
  await press(page, "Escape");
  await expect(theirs).toBeFocused();

  await press(page, "a");
  await answer(page, "Asignar a…", "Kim Teclas (tú)", "Asignar a Kim Teclas (tú)");
  await expect(said(page, "Ahora es tuya")).toBeVisible();
  await expect(theirs).toBeFocused();
  await expect(bar(page).getByRole("button", { name: "Asignada a Tú. Cambiar" })).toBeVisible();

  const tag = `kbd ${person.number.slice(-6)}`;
  await press(page, "t");
  await answer(page, "Busca o crea una etiqueta", tag, `Crear etiqueta ${tag}`);
  await expect(theirs).toContainText(tag);
  await expect(theirs).toBeFocused();

  await press(page, "s");
  await answer(page, "Posponer hasta…", "mañana", /^Posponer hasta mañana/);
  await expect(said(page, /^Pospuesta hasta/)).toBeVisible();
  await expect(theirs).toBeFocused();

  await press(page, "u");
  await expect(said(page, "Marcada como no leída")).toBeVisible();
  await expect(theirs).toContainText("1 mensaje sin leer");
  // The row may know before the answer is here: until then the key has nothing more to do.
  const isAnswered = page.waitForResponse(/\/status$/);
  await press(page, "e");
  await isAnswered;
  await expect(theirs).toContainText("Cerrada");
  await press(page, "e");
  await expect(said(page, "Reabierta")).toBeVisible();
  await expect(theirs).not.toContainText("Cerrada");
  await expect(theirs).toBeFocused();
});

test("a row that leaves the list hands the focus to the next one", async ({ browser, request }) => {
  const kim = await colleague(request, "Kim Teclas");
  const mine = { assigneeId: kim.uid };
  const [first, second, third] = await people(familyName(), [mine, mine, mine]);
  const page = await desk(browser, kim, "/?view=mine");
  await expect(row(page, first.name)).toBeVisible();
  await press(page, "j", "j");
  await expect(row(page, second.name)).toBeFocused();
  await press(page, "e");
  await expect(row(page, second.name)).toHaveCount(0);
  await expect(row(page, third.name)).toBeFocused();

  await press(page, "s");
  await answer(page, "Posponer hasta…", "elegir", "Posponer: elegir fecha y hora…");
  await expect(page.getByLabel("Fecha y hora")).toBeFocused();
  await press(page, "Escape");
  await expect(row(page, third.name)).toBeFocused();
  await press(page, "s");
  await answer(page, "Posponer hasta…", "mañana", /^Posponer hasta mañana/);
  await expect(row(page, third.name)).toHaveCount(0);
  await expect(row(page, first.name)).toBeFocused();
});

test("from a conversation that the list lacks, keys act on it and on nobody else", async ({
  browser,
  request,
}) => {
  const kim = await colleague(request, "Kim Teclas");
  const tomorrow = Timestamp.fromMillis(Date.now() + 24 * 3_600_000);
  const mine = { assigneeId: kim.uid };
  const [first, asleep] = await people(familyName(), [mine, { ...mine, snoozedUntil: tomorrow }]);
  const page = await signedIn(browser, kim, `/conversations/${asleep.id}?view=mine`);
  await expect(row(page, first.name)).toBeVisible();
  await expect(field(page)).toBeFocused();
  await press(page, "Escape");
  await expect(page.locator("#list")).toBeFocused();
  await keysAreHeard(page);
  await expect(page.locator("#list")).toBeFocused();
  await press(page, "e");
  await expect(said(page, "Cerrada. Un mensaje nuevo la reabre.")).toBeVisible();
  await expect(row(page, first.name)).toBeVisible();
  await press(page, "Escape");
  await expect(page).toHaveURL(/\/\?view=mine/);
});

test("every view and screen, all keys, and anybody by the palette", async ({
  browser,
  request,
}) => {
  const kim = await colleague(request, "Kim Teclas");
  const [person] = await people(familyName(), [{ assigneeId: kim.uid }]);
  const page = await desk(browser, kim);
  await expect(page.getByRole("heading", { name: "Bandeja: Todas" })).toBeVisible();
  const views = { m: "Mías", u: "Sin asignar", n: "Por responder", w: "Ventana por cerrar" };
  const aside = { f: "Para revisar", s: "Pospuestas", c: "Cerradas", a: "Todas" };
  for (const [key, view] of Object.entries({ ...views, ...aside })) {
    await goTo(page, key, `Bandeja: ${view}`);
  }
  await goTo(page, "b", "Etapas");
  await goTo(page, "m", "Bandeja: Mías");
  await expect(row(page, person.name)).toBeVisible();
  await press(page, "j");
  await expect(row(page, person.name)).toBeFocused();

  await press(page, "?");
  const help = page.getByRole("dialog", { name: "Atajos de teclado" });
  for (const group of ["En la lista", "Con una conversación", "Ir a", "En todas partes"]) {
    await expect(help.getByRole("heading", { name: group })).toBeVisible();
  }
  await expect(help.getByText("Marcar como no leída")).toBeVisible();
  await expect(help.getByText("Equipo")).toHaveCount(0); // that is the admins'
  await press(page, "Escape");
  await expect(help).toHaveCount(0);
  await expect(row(page, person.name)).toBeFocused();

  await goTo(page, "u", "Bandeja: Sin asignar");
  await press(page, "Control+k");
  await answer(page, /^Escribe una acción/, person.name, new RegExp(person.name));
  await expect(page).toHaveURL(new RegExp(`/conversations/${person.id}`));
  await expect(field(page)).toBeFocused();
  await press(page, "Control+k");
  await answer(page, /^Escribe una acción/, "Mover a Casting", "Mover a Casting");
  await expect(bar(page).getByRole("button", { name: "Etapa: Casting. Cambiar" })).toBeVisible();
  await expect(field(page)).toBeFocused();
});

test("the first stops of the Tab key lead past everything else", async ({ browser, request }) => {
  const kim = await colleague(request, "Kim Teclas");
  const [person] = await people(familyName(), [{ assigneeId: kim.uid }]);
  const page = await desk(browser, kim, "/?view=mine");
  await page.reload();
  await expect(row(page, person.name)).toBeVisible();
  await press(page, "Tab");
  await expect(page.getByRole("button", { name: "Saltar a la lista" })).toBeFocused();
  await press(page, "Enter");
  await expect(row(page, person.name)).toBeFocused();
  await press(page, "Enter");
  await expect(field(page)).toBeFocused();

  await page.goto(page.url());
  await expect(field(page)).toBeFocused();
  await goBackTo(page, "Saltar a la conversación");
  await press(page, "Enter");
  await expect(page.getByRole("region", { name: "Conversación", exact: true })).toBeFocused();
});

async function goBackTo(page: Page, words: string) {
  const focused = page.locator(":focus");
  for (let steps = 0; steps < MOST_STOPS; steps += 1) {
    await press(page, "Shift+Tab");
    if ((await focused.textContent()) === words) return;
  }
}
