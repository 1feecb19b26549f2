import type { APIRequestContext, Browser, Page } from "@playwright/test";
import { Timestamp } from "firebase/firestore";
import { aspirantPhone } from "./aspirantPhone";
import { colleague, desk, field, row } from "./colleague";
import { change, familyName, hasReceived, newcomer, write } from "./people";
import { expect, test } from "./test";

const HOUR = 3_600_000;
const from = (ms: number) => Timestamp.fromMillis(Date.now() + ms);

/** Somebody's conversation, open in a recruiter's desk. */
async function opened(browser: Browser, request: APIRequestContext, name: string) {
  const person = await newcomer(request, `${name} ${familyName()}`);
  const rita = await colleague(request, `Rita ${familyName()}`);
  const page = await desk(browser, rita, `/conversations/${person.id}`);
  return { person, rita, page };
}

/** The same with a window that has closed. */
async function openedClosed(browser: Browser, request: APIRequestContext, name: string) {
  const { person, rita, page } = await opened(browser, request, name);
  await expect(field(page)).toBeVisible();
  await change(person, { windowClosesAt: from(-HOUR), language: "es" });
  const closed = page.getByRole("group", { name: "La ventana de 24 horas está cerrada" });
  await closed.getByRole("button", { name: "Elegir una plantilla" }).click();
  return { person, rita, page, closed };
}

test("a closed window takes a template, filled in, seen as it will look, read on the phone", async ({
  browser,
  request,
}) => {
  const { person, rita, page, closed } = await openedClosed(browser, request, "Sol");
  await expect(closed.getByRole("button", { name: /casting_en/ })).toHaveCount(0);
  await closed.getByRole("searchbox", { name: "Buscar plantillas" }).fill("casting puedes");
  await closed.getByRole("button", { name: /casting_es/ }).click();
  await expect(closed.getByRole("textbox", { name: "Quién escribe" })).toHaveValue(rita.name);
  await closed.getByRole("textbox", { name: "Nombre de pila" }).fill("Valentina");
  await closed.getByRole("textbox", { name: "Ciudad" }).fill("Puebla");
  await closed.getByRole("button", { name: "Enviar plantilla" }).click();
  const day = closed.getByRole("textbox", { name: "Dia" });
  await expect(day).toBeFocused();
  await day.fill("el lunes a las 10");
  const words = `Hola Valentina, tenemos un casting en Puebla el lunes a las 10. ¿Puedes venir? Te espera ${rita.name}, de la agencia.`;
  const preview = closed.getByRole("region", { name: "Así se verá" });
  await expect(preview).toContainText(words);
  await expect(preview).toContainText("Sí, voy");
  await closed.getByRole("button", { name: "Enviar plantilla" }).click();
  await expect(page.getByText("Plantilla enviada")).toBeVisible();
  await expect(page.getByRole("region", { name: "Mensajes" })).toContainText(words);
  const phone = await aspirantPhone(browser, { from: person.number, name: person.name });
  await expect(phone.received(words)).toBeVisible();
  await expect(phone.page.getByRole("button", { name: "Sí, voy" })).toBeVisible();
});

test("why a template was refused stands in sight, and the focus stays at the button", async ({
  browser,
  request,
}) => {
  const { page, closed } = await openedClosed(browser, request, "Paz");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.route("**/templates", (route) => route.fulfill({ status: 503, body: "" }));
  await closed.getByRole("button", { name: /casting_es/ }).click();
  for (const name of ["Nombre de pila", "Ciudad", "Dia"]) {
    await closed.getByRole("textbox", { name }).fill("Puebla");
  }
  const send = closed.getByRole("button", { name: "Enviar plantilla" });
  await send.click();
  await expect(closed.getByRole("alert")).toBeInViewport({ ratio: 1 });
  await expect(send).toBeFocused();
});

test("a template waits for its time beyond the window, and arrives", async ({
  browser,
  request,
}) => {
  const { person, page, closed } = await openedClosed(browser, request, "Mar");
  await closed.getByRole("button", { name: /casting_es/ }).click();
  await closed.getByRole("textbox", { name: "Nombre de pila" }).fill("Mar");
  await closed.getByRole("textbox", { name: "Ciudad" }).fill("Puebla");
  await closed.getByRole("textbox", { name: "Dia" }).fill("el lunes");
  await closed.getByRole("button", { name: "Enviar más tarde" }).click();
  await closed.getByRole("button", { name: /^En una semana/ }).click();
  await closed.getByRole("button", { name: "Programar plantilla" }).click();
  await expect(page.getByText("Plantilla programada")).toBeVisible();
  const waiting = page.getByRole("region", { name: "Programado, aún sin enviar" });
  await expect(waiting).toContainText("Hola Mar");

  await waiting.getByRole("button", { name: "Cambiar" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Fecha y hora").fill(await typed(page, nextMinute()));
  await dialog.getByRole("button", { name: "Guardar" }).click();
  await expect(waiting).toHaveCount(0, { timeout: 120_000 });
  const phone = await aspirantPhone(browser, { from: person.number, name: person.name });
  await expect(phone.received("Hola Mar, tenemos un casting en Puebla el lunes")).toBeVisible();
});

test("what is scheduled waits below the conversation, can be changed, and arrives at its time", async ({
  browser,
  request,
}) => {
  const { person, page } = await opened(browser, request, "Luz");
  const dialog = page.getByRole("dialog");
  const waiting = page.getByRole("region", { name: "Programado, aún sin enviar" });
  const schedule = async (text: string) => {
    await field(page).fill(text);
    await page.getByRole("button", { name: "Enviar más tarde" }).click();
  };

  await schedule("¿Cómo vas?");
  await dialog.getByLabel("Fecha y hora").fill("2099-01-01T09:00");
  await dialog.getByRole("button", { name: "Programar" }).click();
  await expect(dialog).toContainText("Para entonces la ventana de 24 horas estará cerrada");
  await dialog.getByRole("button", { name: /En una hora/ }).click();
  await dialog.getByRole("button", { name: "Programar" }).click();
  await expect(waiting).toContainText("¿Cómo vas?");
  // It may be listed before its dialog has heard of it, which has a field of this name, too.
  await expect(dialog).toHaveCount(0);
  await expect(field(page)).toHaveValue("");
  await expect(row(page, person.name).getByRole("img", { name: /^Programado:/ })).toBeVisible();

  await waiting.getByRole("button", { name: "Cambiar" }).click();
  await dialog.getByLabel("Mensaje").fill("¿Cómo vas con las fotos?");
  const soon = nextMinute();
  await dialog.getByLabel("Fecha y hora").fill(await typed(page, soon));
  await dialog.getByRole("button", { name: "Guardar" }).click();
  await expect(waiting).toContainText("¿Cómo vas con las fotos?");
  const early = await hasReceived(request, person, "¿Cómo vas con las fotos?");
  expect(early).toBe(false);
  await expect
    .poll(() => hasReceived(request, person, "¿Cómo vas con las fotos?"), { timeout: 90_000 })
    .toBe(true);
  await expect(waiting).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Mensajes" })).toContainText(
    "¿Cómo vas con las fotos?",
  );
});

test("what is cancelled stays to be seen, and who writes first cancels what waits for that", async ({
  browser,
  request,
}) => {
  const { person, page } = await opened(browser, request, "Mar");
  const waiting = page.getByRole("region", { name: "Programado, aún sin enviar" });
  for (const text of ["Primero", "Segundo"]) {
    await field(page).fill(text);
    await page.getByRole("button", { name: "Enviar más tarde" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Programar" }).click();
    await expect(waiting.getByRole("article").filter({ hasText: text })).toBeVisible();
  }
  const first = waiting.getByRole("article").filter({ hasText: "Primero" });
  await first.getByRole("button", { name: "Cancelar" }).click();
  await expect(first).toContainText("No se envió: lo cancelaste.");
  await write(request, person, "Ya tengo las fotos");
  // Below the conversation, or in its flow as soon as the bot has answered.
  await expect(page.getByText("No se envió: escribió antes.")).toBeVisible();
  await expect(row(page, person.name).getByRole("img", { name: /^Programado:/ })).toHaveCount(0);
});

/** The next full minute that is far enough to be typed: a field for a time knows no seconds. */
const nextMinute = () => new Date(Math.ceil((Date.now() + 8_000) / 60_000) * 60_000);

/** As the browser's field for a time takes it, in the browser's zone. */
const typed = (page: Page, at: Date) =>
  page.evaluate((ms) => {
    const local = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000);
    return local.toISOString().slice(0, 16);
  }, at.getTime());
