import { fileURLToPath } from "node:url";
import { type Browser, type Page, expect } from "@playwright/test";
import { en } from "../src/features/apply/texts/en";
import { es } from "../src/features/apply/texts/es";
import { pt } from "../src/features/apply/texts/pt";
import { type Aspirant, type AspirantPhone, aspirantPhone, somebodyNew } from "./aspirantPhone";

const PHOTOS = fileURLToPath(new URL("../../tests/fixtures/photos/", import.meta.url));
const PHONE_SIZE = { width: 390, height: 800 };

/** What an aspirant of each language writes, and by which words of ours they find their way. */
export const LANGUAGES = {
  es: {
    number: "+52155",
    locale: "es-MX",
    hello: "Hola, quiero ser modelo",
    question: "¿Esto es real?",
    answer: "Haces muy bien en preguntar",
    thanks: "¡Gracias, Valentina!",
    tooDark: "falta un poco de luz",
    progress: (done: number) => `${done} de 3`,
    handOver: "días hábiles",
    texts: es,
  },
  en: {
    number: "+4477",
    locale: "en-GB",
    hello: "Hi, I would like to be a model",
    question: "Is this real?",
    answer: "right to ask",
    thanks: "Valentina",
    tooDark: "light",
    progress: (done: number) => `${done} of 3`,
    handOver: "working days",
    texts: en,
  },
  pt: {
    number: "+55119",
    locale: "pt-BR",
    hello: "Oi, quero ser modelo",
    question: "Isso é verdade?",
    answer: "perguntar",
    thanks: "Valentina",
    tooDark: "luz",
    progress: (done: number) => `${done} de 3`,
    handOver: "dias úteis",
    texts: pt,
  },
} as const;

export type Way = (typeof LANGUAGES)[keyof typeof LANGUAGES];

/** Writes for the first time; the personal link that the bot answers with. */
export async function personalLink(
  browser: Browser,
  way: Way,
  who?: Aspirant,
): Promise<[AspirantPhone, string]> {
  const phone = await aspirantPhone(browser, who ?? somebodyNew(way.number));
  await phone.write(way.hello);
  const message = phone.received("/apply?ref=").first();
  await expect(message).toBeVisible();
  const [link = ""] = /https?:\/\/\S+\/apply\?ref=[\w.-]+/.exec(await message.innerText()) ?? [];
  return [phone, link];
}

/** Writes for the first time and opens the personal link. */
export async function startForm(
  browser: Browser,
  way: Way,
  who?: Aspirant,
): Promise<[AspirantPhone, Page]> {
  const [phone, link] = await personalLink(browser, way, who);
  const context = { locale: way.locale, viewport: PHONE_SIZE, deviceScaleFactor: 2 };
  const form = await (await browser.newContext(context)).newPage();
  await form.goto(link);
  return [phone, form];
}

export async function fillInYou(form: Page, { texts }: Way): Promise<void> {
  await form.getByLabel(texts.fullName).fill("Valentina Ríos");
  await form.getByLabel(texts["birthDate.day"], { exact: true }).fill("17");
  await form.getByLabel(texts["birthDate.month"], { exact: true }).selectOption({ index: 5 });
  await form.getByLabel(texts["birthDate.year"], { exact: true }).fill("2001");
  await form.getByLabel(texts.city).fill("Guadalajara");
}

export async function fillInWork(form: Page, { texts }: Way): Promise<void> {
  await form.getByRole("button", { name: texts["step.next"] }).click();
  await form.getByLabel(texts.height).fill("174");
  await form.getByRole("radio", { name: texts["experience.some"] }).check();
  await form.getByRole("button", { name: texts["shifts.weekend"] }).click();
}

export async function agreeAndSend(form: Page, { texts }: Way): Promise<void> {
  await form.getByRole("button", { name: texts["step.next"] }).click();
  await form.getByRole("checkbox").check();
  await form.getByRole("button", { name: texts.send, exact: true }).click();
  const title = texts["done.title"].replace("{name}", "Valentina");
  await expect(form.getByRole("heading", { name: title })).toBeVisible();
}

/** Attaches one of the fixtures in the phone and sends it. */
export async function sendPhoto({ page }: AspirantPhone, file: string): Promise<void> {
  await page.getByRole("button", { name: "Adjuntar" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("menuitem", { name: "Fotos y videos" }).click();
  await (await chooser).setFiles(`${PHOTOS}${file}`);
  await page.getByRole("button", { name: "Enviar" }).click();
}

/** Photos from the first poor one to the last good one, each with its answer in the chat. */
export async function sendPhotos(phone: AspirantPhone, way: Way): Promise<void> {
  const answers: [string, string][] = [
    ["portrait-dark.jpg", way.tooDark],
    ["portrait-gps.jpg", way.progress(1)],
    ["portrait-other.jpg", way.progress(2)],
    ["portrait-mirrored.heic", way.handOver],
  ];
  for (const [file, answer] of answers) {
    const before = await phone.received(answer).count();
    await sendPhoto(phone, file);
    await expect(phone.received(answer)).toHaveCount(before + 1);
  }
}
