import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { expect, test } from "./test";
import type { AspirantPhone } from "./aspirantPhone";
import {
  LANGUAGES,
  agreeAndSend,
  fillInWork,
  fillInYou,
  personalLink,
  sendPhotos,
  startForm,
} from "./journey";

const PHONE_URL = process.env.PHONE_URL ?? process.env.WHATSAPP_URL ?? "http://127.0.0.1:5002";
const FUNCTIONS_URL = process.env.FUNCTIONS_URL ?? "http://127.0.0.1:5001";
const FOLDER = "../docs/pictures";
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 800 };

interface Aspirant {
  from: string;
  profileName: string;
  body: string;
  media?: { contentType: string; base64: string }[];
}

// Fictional people and numbers.
const HEROINE: Aspirant = {
  from: "+5215512345678",
  profileName: "Valentina Ríos",
  body: "¡Hola! Vi su anuncio y quiero ser modelo 😊",
};
const OTHERS: Aspirant[] = [
  {
    from: "+5491123456789",
    profileName: "Camila Duarte",
    body: "Buenas tardes, ¿sigue el casting?",
  },
  { from: "+447700900123", profileName: "Emily Clarke", body: "Hi, I would like to be a model" },
  { from: "+573001234567", profileName: "María Fernanda Gómez", body: "¿Dónde queda la agencia?" },
  { from: "+5215587654321", profileName: "Renata 🌻", body: "Gracias! Les mando mis fotos mañana" },
];

async function write(aspirant: Aspirant): Promise<void> {
  const answer = await fetch(`${PHONE_URL}/simulator/messages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...aspirant, wait: true }),
  });
  expect(answer.ok).toBe(true);
}

/** Somebody fills in a form with this number, without the personal link. */
async function fillInWithoutLink(phone: string): Promise<void> {
  const body = JSON.stringify({
    id: `picture-${Date.now()}`,
    phone,
    fullName: "Daniela Ortiz",
    birthDate: "2001-04-09",
    consent: true,
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", "local-form-secret").update(`${timestamp}.${body}`);
  const answer = await fetch(`${FUNCTIONS_URL}/form_submitted/generic`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-timestamp": timestamp,
      "x-signature": `sha256=${signature.digest("hex")}`,
    },
    body,
  });
  expect(answer.ok).toBe(true);
}

async function signIn(desk: Page): Promise<void> {
  await desk.goto("/");
  await desk.getByText("recruiter@example.com").click();
  await expect(desk.getByRole("heading", { name: "Bandeja" })).toBeVisible();
}

/** Wide enough for the inbox, a chat and the aspirant's file. */
async function openDesk(browser: Browser): Promise<Page> {
  const desk = await (
    await browser.newContext({
      locale: "es-MX",
      viewport: { width: 1440, height: 900 },
      deviceScaleFactor: 1.5,
    })
  ).newPage();
  await signIn(desk);
  return desk;
}

async function openPhone(browser: Browser): Promise<Page> {
  const phone = await (
    await browser.newContext({ locale: "es-MX", viewport: NARROW, deviceScaleFactor: 2 })
  ).newPage();
  await phone.goto(`${PHONE_URL}/?${new URLSearchParams({ aspirant: HEROINE.from })}`);
  return phone;
}

/** The screens side by side, as one picture. */
async function sideBySide(
  browser: Browser,
  name: string,
  width: number,
  ...screens: Buffer[]
): Promise<Buffer> {
  const page = await (
    await browser.newContext({ viewport: { width, height: 680 }, deviceScaleFactor: 1.5 })
  ).newPage();
  const image = (screen: Buffer) =>
    `<img height="640" src="data:image/png;base64,${screen.toString("base64")}">`;
  await page.setContent(`<style>
    body { margin: 0; display: flex; gap: 20px; padding: 20px; background: #ece7df }
    img { border-radius: 14px; box-shadow: 0 6px 24px #0003 }
  </style>${screens.map(image).join("")}`);
  return page.screenshot({ path: `${FOLDER}/${name}.png` });
}

test("the pictures of the docs", async ({ browser }) => {
  const desk = await (
    await browser.newContext({ locale: "es-MX", viewport: WIDE, deviceScaleFactor: 2 })
  ).newPage();
  await signIn(desk);
  for (const aspirant of [...OTHERS, HEROINE]) await write(aspirant);

  await desk.getByRole("link", { name: HEROINE.profileName }).click();
  const messages = desk.getByRole("region", { name: "Mensajes" });
  await expect(messages.locator("[data-message]")).toHaveCount(3);
  const answer = "¡Hola, Valentina! Soy Rita. ¿Te queda bien venir el lunes a las 10?";
  await desk.getByRole("textbox", { name: "Mensaje" }).fill(answer);
  await desk.keyboard.press("Enter");
  const phone = await openPhone(browser);
  await expect(phone.locator("[data-sid]").filter({ hasText: answer })).toBeVisible();
  await write({ ...HEROINE, body: "¡Sí, perfecto! Ahí estaré 🙌" });
  await expect(messages.getByText("Ahí estaré")).toBeVisible();
  await expect(messages.getByRole("img", { name: "Leído" })).toHaveCount(3);

  const both = [await desk.screenshot(), await phone.screenshot()];
  await sideBySide(browser, "desk-and-phone", 1400, ...both);
  await desk.setViewportSize(NARROW);
  await desk.emulateMedia({ colorScheme: "dark" });
  await desk.screenshot({ path: `${FOLDER}/chat-phone-width-dark.png` });
  await desk.getByRole("link", { name: "Volver a la bandeja" }).click();
  await desk.screenshot({ path: `${FOLDER}/inbox-phone-width-dark.png` });
  expect(readFileSync(`${FOLDER}/desk-and-phone.png`).length).toBeGreaterThan(50_000);
});

/** The chat as it stands on a phone, from its end or from its beginning. */
async function chat({ page }: AspirantPhone, from: "start" | "end"): Promise<Buffer> {
  await page.setViewportSize(NARROW);
  const messages = page.locator("[data-sid]");
  await (from === "start" ? messages.first() : messages.last()).scrollIntoViewIfNeeded();
  return page.screenshot();
}

for (const [language, way] of Object.entries(LANGUAGES)) {
  test(`the welcome in ${language}`, async ({ browser }) => {
    const [phone] = await personalLink(browser, way);
    await phone.page.setViewportSize(NARROW);
    await expect(phone.received("/verify")).toBeVisible();
    await phone.page.locator("[data-sid]").last().scrollIntoViewIfNeeded();
    await phone.page.screenshot({ path: `${FOLDER}/welcome-${language}.png` });
  });

  test(`the intake in ${language}`, async ({ browser }) => {
    const [phone, form] = await startForm(browser, way);
    const welcome = await chat(phone, "start");
    await fillInYou(form, way);
    const you = await form.screenshot();
    await fillInWork(form, way);
    const work = await form.screenshot();
    await agreeAndSend(form, way);
    await sendPhotos(phone, way);
    const photos = await chat(phone, "end");
    await sideBySide(browser, `intake-${language}`, 1380, welcome, you, work, photos);
  });
}

test("the aspirant's file at the desk", async ({ browser }) => {
  const desk = await openDesk(browser);
  await desk.getByRole("link", { name: "Valentina Ríos" }).first().click();
  const file = desk.getByRole("complementary", { name: "Aspirante" });
  await expect(file.getByRole("region", { name: "Fotos" })).toContainText("3 de 3");
  await expect(file.locator("img")).toHaveCount(4);
  await expect
    .poll(() =>
      file
        .locator("img")
        .evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0)),
    )
    .toBe(true);
  await desk.screenshot({ path: `${FOLDER}/desk-file.png` });
  await desk.emulateMedia({ colorScheme: "dark" });
  await desk.screenshot({ path: `${FOLDER}/desk-file-dark.png` });
});

test("what waits: photos for the form, a form for its owner", async ({ browser }) => {
  const desk = await openDesk(browser);
  const daniela = { from: "+5215598765432", profileName: "Daniela Ortiz", body: "Hola" };
  await write(daniela);
  await desk.getByRole("link", { name: daniela.profileName }).click();
  const messages = desk.getByRole("region", { name: "Mensajes" });
  await expect(messages.locator("[data-message]")).toHaveCount(3);
  const media = ["portrait-other.jpg", "portrait-gps.jpg"].map((name) => ({
    contentType: "image/jpeg",
    base64: readFileSync(`../tests/fixtures/photos/${name}`).toString("base64"),
  }));
  await write({ ...daniela, body: "Les mando dos fotos", media });
  await expect(messages.getByText(/^En espera/)).toHaveCount(2);
  await fillInWithoutLink(daniela.from);
  await expect(desk.getByText("sin confirmar").first()).toBeVisible();
  await write({ ...daniela, body: "¿Les llegaron?" });
  await expect(messages.getByText("¿Fuiste tú?")).toBeVisible();
  await desk.screenshot({ path: `${FOLDER}/desk-waiting.png` });
});
