import { type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { agreeAndSend, fillInWork, fillInYou, LANGUAGES, sendPhoto, startForm } from "./journey";
import { expect, test } from "./test";
import { doubleTap, pinch, swipe } from "./touch";
import { openDesk } from "./signIn";

test.slow();

const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
const PHOTOS = ["portrait-gps.jpg", "portrait-other.jpg", "portrait-mirrored.heic"];

let name = "";

/** Somebody with a form and three photos. */
test.beforeAll(async ({ browser }) => {
  const way = LANGUAGES.es;
  const [phone, form] = await startForm(browser, way);
  name = `Valentina Ríos ${phone.name.slice(-8)}`;
  await fillInYou(form, way);
  await form.getByLabel(way.texts.fullName).fill(name);
  await fillInWork(form, way);
  await agreeAndSend(form, way);
  for (const photo of PHOTOS) await sendPhoto(phone, photo);
  await expect(phone.received(way.handOver)).toHaveCount(1);
});

async function openChat(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext({ locale: "es-MX", ...options })).newPage();
  await openDesk(page);
  await page.getByRole("link", { name }).first().click();
  await expect(tiles(page)).toHaveCount(PHOTOS.length);
  return page;
}

const chat = (page: Page) => page.getByRole("region", { name: "Mensajes" });
const tiles = (page: Page) => chat(page).getByRole("button", { name: /^Ver en grande/ });
const viewer = (page: Page) => page.getByRole("dialog", { name: "Foto en grande" });
const place = (page: Page) => viewer(page).getByRole("status");
const picture = (page: Page) => viewer(page).getByRole("img", { name: /, / });
const scale = (page: Page) =>
  picture(page).evaluate((image) => {
    const { transform } = getComputedStyle(image.parentElement ?? image);
    return new DOMMatrix(transform).a;
  });

test("on a phone a swipe changes the photo, two taps zoom, and Back closes", async ({
  browser,
}) => {
  const page = await openChat(browser, PHONE);
  const conversation = page.url();
  await tiles(page).first().tap();
  await expect(place(page)).toHaveText("1 de 3");
  await swipe(picture(page), { x: -200, y: 10 });
  await expect(place(page)).toHaveText("2 de 3");
  await swipe(picture(page), { x: 10, y: -200 });
  await expect(place(page)).toHaveText("2 de 3");
  await swipe(picture(page), { x: 200, y: 10 });
  await expect(place(page)).toHaveText("1 de 3");

  await doubleTap(picture(page));
  await expect.poll(() => scale(page)).toBeCloseTo(2.5);
  // What is zoomed is moved, and no other one comes.
  const before = await picture(page).boundingBox();
  await swipe(viewer(page), { x: -120, y: 0 });
  await expect
    .poll(async () => (await picture(page).boundingBox())?.x)
    .toBeLessThan(before?.x ?? 0);
  await expect(place(page)).toHaveText("1 de 3");
  await doubleTap(viewer(page));
  await expect.poll(() => scale(page)).toBe(1);
  await pinch(picture(page), 80, 240);
  await expect.poll(() => scale(page)).toBeGreaterThan(2);

  await page.goBack();
  await expect(viewer(page)).toHaveCount(0);
  expect(page.url()).toBe(conversation);
  await expect(tiles(page)).toHaveCount(PHOTOS.length);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Bandeja" })).toBeVisible();
});

test("closed by its button it leaves no step behind", async ({ browser }) => {
  const page = await openChat(browser, PHONE);
  for (const tile of await tiles(page).all()) {
    await tile.tap();
    await viewer(page).getByRole("button", { name: "Cerrar" }).tap();
    await expect(viewer(page)).toHaveCount(0);
  }
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Bandeja" })).toBeVisible();
});

test("in the file's sheet, too, the photo closes before the sheet", async ({ browser }) => {
  const page = await openChat(browser, PHONE);
  await page.getByRole("button", { name: "Mostrar la ficha" }).tap();
  const sheet = page.getByRole("dialog", { name: "Ficha" });
  await sheet.getByRole("button", { name: /^Ver en grande: Rostro/ }).tap();
  await expect(viewer(page)).toBeVisible();
  await page.goBack();
  await expect(viewer(page)).toHaveCount(0);
  await expect(sheet).toBeVisible();
  await sheet.getByRole("button", { name: /^Ver en grande: Rostro/ }).tap();
  await expect(viewer(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(viewer(page)).toHaveCount(0);
  await expect(sheet).toBeVisible();
});

test("by the keys: what covers nothing of the photo is said, changed and left", async ({
  browser,
}) => {
  const page = await openChat(browser, { viewport: { width: 1440, height: 900 } });
  const tile = tiles(page).nth(1);
  await tile.press("Enter");
  await expect(viewer(page).getByRole("button", { name: "Cerrar" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(place(page)).toHaveText("1 de 3");
  const shot = viewer(page).getByRole("button", { name: "Muestra: Rostro" });
  const frame = await picture(page).boundingBox();
  const words = await shot.boundingBox();
  expect(words?.y).toBeGreaterThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
  await shot.click();
  await page.getByRole("menuitemradio", { name: "Rostro" }).click();
  await viewer(page).getByRole("button", { name: "Una de las mejores" }).click();
  await expect(
    viewer(page).getByRole("button", { name: "Una de las mejores", pressed: true }),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(viewer(page)).toHaveCount(0);
  await expect(tile).toBeFocused();
});
