import AxeBuilder from "@axe-core/playwright";
import type { Browser, Locator, Page } from "@playwright/test";
import { expect, test } from "./test";
import { type AspirantPhone, aspirantPhone } from "./aspirantPhone";

async function board(browser: Browser, user: string, size = { width: 1920, height: 900 }) {
  const page = await (await browser.newContext({ locale: "es-MX", viewport: size })).newPage();
  await page.goto("/stages");
  await page.getByText(`${user}@example.com`).click();
  await expect(page.getByRole("heading", { name: "Etapas", level: 1 })).toBeVisible();
  return page;
}

/** Somebody who has just written: the newest of the second column, since the bot answers with the link. */
async function newcomer(browser: Browser): Promise<AspirantPhone> {
  const phone = await aspirantPhone(browser);
  await phone.write("Hola");
  await expect(phone.received("/apply?ref=").first()).toBeVisible();
  return phone;
}

const column = (page: Page, stage: string): Locator => page.locator(`[data-column="${stage}"]`);
const card = (page: Page, stage: string, name: string) =>
  column(page, stage).getByRole("link", { name });

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  await page.mouse.down();
  await to.hover({ position: { x: 80, y: 200 } });
  await to.hover({ position: { x: 90, y: 210 } });
  await expect(to).toHaveAttribute("data-over", "true");
  await page.mouse.up();
}

test("dragged by one recruiter, seen by the other, and taken back", async ({ browser }) => {
  const rita = await board(browser, "recruiter");
  const saul = await board(browser, "second");
  const { name } = await newcomer(browser);
  await expect(card(rita, "profile", name)).toBeVisible();
  await expect(card(saul, "profile", name)).toBeVisible();

  await drag(rita, card(rita, "profile", name), column(rita, "review"));
  await expect(card(rita, "review", name)).toBeVisible();
  await expect(card(saul, "review", name)).toBeVisible();
  await expect(card(saul, "profile", name)).toHaveCount(0);

  await rita.getByRole("button", { name: "Deshacer" }).click();
  await expect(card(saul, "profile", name)).toBeVisible();
});

test("moved by the keyboard alone, the focus goes along", async ({ browser }) => {
  const desk = await board(browser, "recruiter");
  const { name } = await newcomer(browser);
  await card(desk, "profile", name).focus();
  await desk.keyboard.press("Control+ArrowRight");
  await expect(card(desk, "photos", name)).toBeFocused();
  await desk.keyboard.press("Space");
  await desk.getByRole("menuitem", { name: "Casting" }).press("Enter");
  await expect(card(desk, "casting", name)).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(desk).toHaveURL(/\/conversations\//);
  await desk.goBack();
  await expect(card(desk, "casting", name)).toBeFocused();
});

test("“not now” offers words for the person, who gets them", async ({ browser }) => {
  const desk = await board(browser, "recruiter");
  const phone = await newcomer(browser);
  await card(desk, "profile", phone.name).focus();
  const choose = async () => {
    await desk.keyboard.press("Space");
    await desk.getByRole("menuitem", { name: "Por ahora no" }).press("Enter");
  };
  await choose();
  const dialog = desk.getByRole("dialog");
  await expect(dialog.getByRole("textbox")).toBeVisible();
  await desk.keyboard.press("Escape");
  await expect(desk.getByRole("button", { name: `Mover a ${phone.name}` })).toBeFocused();
  await choose();
  const words = `Gracias por escribirnos, por ahora no. ${phone.name}`;
  await dialog.getByRole("textbox").fill(words);
  await dialog.getByRole("button", { name: /enviar/i }).click();
  await expect(card(desk, "declined", phone.name)).toBeVisible();
  await expect(phone.received(words)).toHaveCount(1);
});

test("filters stand in the address", async ({ browser }) => {
  const desk = await board(browser, "recruiter");
  const { name } = await newcomer(browser);
  await expect(card(desk, "profile", name)).toBeVisible();
  await desk.getByRole("button", { name: "Filtros" }).click();
  await desk.getByLabel("Estatura desde (cm)").fill("170");
  await expect(desk).toHaveURL(/height=170-/);
  await expect(card(desk, "profile", name)).toHaveCount(0);
  await desk.getByRole("button", { name: "Listo" }).click();
  await desk.reload();
  await desk.getByRole("button", { name: /^Quitar filtro: Estatura/ }).click();
  await expect(card(desk, "profile", name)).toBeVisible();
});

test("a viewer moves nobody", async ({ browser }) => {
  const desk = await board(browser, "viewer");
  const { name } = await newcomer(browser);
  await expect(card(desk, "profile", name)).toBeVisible();
  await expect(desk.getByRole("button", { name: `Mover a ${name}` })).toHaveCount(0);
  await expect(column(desk, "profile").locator("[draggable=true]")).toHaveCount(0);
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 800 },
]) {
  test(`accessible at ${size.width} px`, async ({ browser }) => {
    const desk = await board(browser, "recruiter", size);
    const { name } = await newcomer(browser);
    await expect(card(desk, "profile", name)).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await desk.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const root = desk.locator("html");
      await expect(root).toHaveAttribute("data-mantine-color-scheme", colorScheme);
      const { violations } = await new AxeBuilder({ page: desk }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
}
