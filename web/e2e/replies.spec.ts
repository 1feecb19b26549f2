import type { Page } from "@playwright/test";
import { colleague, desk as signedIn, field } from "./colleague";
import { press } from "./keys";
import { familyName, hasReceived, newcomer, write } from "./people";
import { expect, test } from "./test";

const ACTIONS = "Acciones del mensaje";

const bubble = (page: Page, text: string) =>
  page.locator("[data-message]").filter({ hasText: text });
const strip = (page: Page) => page.getByRole("group", { name: "En respuesta a" });
const quotes = (page: Page) => page.getByRole("blockquote", { name: "En respuesta a" });

/** Somebody who wrote this beside their greeting, open on a desk. */
async function opened(
  {
    browser,
    request,
  }: { browser: Parameters<typeof signedIn>[0]; request: Parameters<typeof newcomer>[0] },
  words: string,
) {
  const kim = await colleague(request, "Kim Citas");
  const person = await newcomer(request, `Nora ${familyName()}`);
  await write(request, person, words);
  const page = await signedIn(browser, kim, `/conversations/${person.id}`);
  await expect(bubble(page, words)).toHaveCount(1);
  return { page, person };
}

test("one message is answered by keyboard alone: its quote is kept, taken away, sent, and leads back", async ({
  browser,
  request,
}) => {
  const words = `¿El lunes a las diez? ${familyName()}`;
  const { page, person } = await opened({ browser, request }, words);
  await expect(field(page)).toBeFocused();

  // From the composer back into the messages, where arrow keys walk from one to the next.
  const newest = page.getByRole("button", { name: ACTIONS }).last();
  await expect(async () => {
    await press(page, "Shift+Tab");
    await expect(newest).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
  const theirs = bubble(page, words).getByRole("button", { name: ACTIONS });
  await expect(async () => {
    if (!(await theirs.evaluate((one) => one === document.activeElement))) {
      await press(page, "ArrowUp");
    }
    await expect(theirs).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
  const begin = async () => {
    await press(page, "Enter");
    await expect(page.getByRole("menuitem", { name: "Responder" })).toBeFocused();
    await press(page, "Enter");
    await expect(field(page)).toBeFocused();
    await expect(strip(page)).toContainText(words);
    await expect(strip(page)).toContainText("WhatsApp no muestra la cita");
  };
  await begin();
  await press(page, "Escape");
  await expect(strip(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await theirs.focus();
  await begin();

  // A reload keeps it, as it keeps the draft.
  const answer = `A las diez está bien ${person.name}`;
  await page.keyboard.type(answer);
  await page.reload();
  await expect(field(page)).toHaveValue(answer);
  await expect(strip(page)).toContainText(words);
  await field(page).focus();
  await press(page, "Enter");
  await expect(strip(page)).toHaveCount(0);
  const ours = bubble(page, answer);
  await expect(ours.getByRole("blockquote")).toContainText(words);
  await expect.poll(() => hasReceived(request, person, answer)).toBe(true);

  await page.reload();
  await ours.getByRole("blockquote").getByRole("button").press("Enter");
  await expect(bubble(page, words).first()).toBeFocused();
  await expect(quotes(page)).toHaveCount(1);
});

test("↑ in the empty field brings back what is not sent yet, to be changed", async ({
  browser,
  request,
}) => {
  const { page, person } = await opened({ browser, request }, `¿Sigue en pie? ${familyName()}`);
  const words = `Mañana te llamo ${person.name}`;
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.getByRole("button", { name: "Enviar más tarde" }).click();
  await page.getByRole("button", { name: "Programar", exact: true }).click();
  const waiting = page.getByRole("region", { name: "Programado, aún sin enviar" });
  await expect(waiting).toContainText(words);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await press(page, "ArrowUp");
  const dialog = page.getByRole("dialog", { name: "Cambiar el mensaje programado" });
  await dialog.getByRole("textbox", { name: "Mensaje" }).fill(`${words}, a las 10`);
  await dialog.getByRole("button", { name: "Guardar" }).click();
  await expect(waiting).toContainText(`${words}, a las 10`);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(field(page)).toBeFocused();

  // What did not get through comes before what waits for its time.
  await page.context().setOffline(true);
  await page.keyboard.type("Con una herrata");
  await press(page, "Enter");
  await expect(bubble(page, "Con una herrata").getByRole("alert")).toBeVisible();
  await press(page, "ArrowUp");
  await expect(field(page)).toHaveValue("Con una herrata");
  await expect(bubble(page, "Con una herrata")).toHaveCount(0);
});

test("a message is copied, and it is said", async ({ browser, request }) => {
  const words = `Mido 1,72 ${familyName()}`;
  const { page } = await opened({ browser, request }, words);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await bubble(page, words).hover();
  await bubble(page, words).getByRole("button", { name: ACTIONS }).click();
  await page.getByRole("menuitem", { name: "Copiar" }).click();
  await expect(page.getByText("Mensaje copiado")).toBeVisible();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(words);
});

test("an emoji comes by its name or from all of them; on a phone the words have the room", async ({
  browser,
  request,
}) => {
  const { page } = await opened({ browser, request }, `Gracias ${familyName()}`);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("Todo listo :corazon_ro");
  await expect(page.getByRole("option", { name: "corazón rojo" })).toBeVisible();
  await press(page, "ArrowDown", "ArrowUp", "Enter");
  await expect(field(page)).toHaveValue(/^Todo listo \p{Emoji}/u);

  await page.setViewportSize({ width: 390, height: 844 });
  const tools = page.getByRole("button", { name: "Más herramientas" });
  const emoji = page.getByRole("button", { name: "Emojis" });
  await expect(emoji).toBeHidden();
  await expect.poll(async () => (await field(page).boundingBox())?.width ?? 0).toBeGreaterThan(240);
  await tools.click();
  await emoji.click();
  await page.getByRole("searchbox", { name: "Buscar emoji" }).fill("fiesta");
  await expect(page.getByRole("gridcell").first()).toHaveAccessibleName("cara de fiesta");
  await press(page, "Enter");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue(/🥳$/u);
  await expect(emoji).toBeHidden();
  await tools.click();
  await emoji.focus();
  await press(page, "Escape");
  await expect(tools).toBeFocused();
  await expect(emoji).toBeHidden();
});
