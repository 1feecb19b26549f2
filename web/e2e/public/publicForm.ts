import type { Page } from "@playwright/test";
import { en } from "../../src/features/apply/texts/en";
import { es } from "../../src/features/apply/texts/es";
import { pt } from "../../src/features/apply/texts/pt";

export const TEXTS = { es, en, pt };
export type Texts = (typeof TEXTS)[keyof typeof TEXTS];

export const openForm = (page: Page, language = "es") =>
  page.goto(`/apply?ref=identity.time.signature&lang=${language}`);

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
export const goOn = (page: Page, t: Texts = es) => press(page, t["step.next"]);
export const send = (page: Page, t: Texts = es) => press(page, t.send);

/** Fills in the first step of somebody who is `age` years old this year. */
export async function fillYou(page: Page, t: Texts = es, age = 25): Promise<void> {
  await page.getByLabel(t.fullName).fill("María Guadalupe Hernández de la Torre");
  await page.getByLabel(t["birthDate.day"], { exact: true }).fill("1");
  await page.getByLabel(t["birthDate.month"], { exact: true }).selectOption({ index: 1 });
  const year = new Date().getFullYear() - age;
  await page.getByLabel(t["birthDate.year"], { exact: true }).fill(String(year));
  await page.getByLabel(t.city).fill("San Cristóbal de las Casas, Chiapas, México");
  await page.getByLabel(t.socialHandle).fill("@maria.guadalupe.hernandez");
  await page.getByRole("checkbox", { name: t["languages.es"], exact: true }).check();
}

export async function fillWork(page: Page, t: Texts = es): Promise<void> {
  await page.getByLabel(t.height).fill("1.68");
  await page.getByLabel(t["bust.cm"]).fill("86");
  await page.getByLabel(t["waist.cm"]).fill("62");
  await page.getByLabel(t["hips.cm"]).fill("90");
  await page.getByLabel(t["shoe.size"], { exact: true }).fill("24.5");
  await fillTime(page, t);
}

/** What is asked of everybody in the second step. */
export async function fillTime(page: Page, t: Texts = es): Promise<void> {
  await page.getByRole("radio", { name: t["experience.some"], exact: true }).check();
  await page.getByLabel(t["experience.notes"]).fill("Dos pasarelas en mi escuela y un catálogo.");
  await page.getByRole("button", { name: t["shifts.weekend"] }).click();
  await page.getByLabel(t.shiftNotes).fill("Tengo exámenes en junio.");
}

/** From the first step to the review, and agreed. */
export async function fillAll(page: Page, t: Texts = es): Promise<void> {
  await fillYou(page, t);
  await goOn(page, t);
  await fillWork(page, t);
  await goOn(page, t);
  await page.getByRole("checkbox").check();
}
