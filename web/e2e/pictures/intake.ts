import type { Browser } from "@playwright/test";
import { expect } from "@playwright/test";
import type { Aspirant, AspirantPhone } from "../aspirantPhone";
import { LANGUAGES, agreeAndSend, fillInWork, fillInYou, sendPhotos, startForm } from "../journey";
import { NARROW, save, sideBySide } from "./taking";

/** The chat as it stands on a phone, from its end or from its beginning. */
async function chat({ page }: AspirantPhone, from: "start" | "end"): Promise<Buffer> {
  await page.setViewportSize(NARROW);
  const messages = page.locator("[data-sid]");
  const wanted = from === "start" ? messages.first() : messages.last();
  // The phone draws its messages anew when one of them is delivered or read.
  await expect(() => wanted.scrollIntoViewIfNeeded()).toPass();
  return page.screenshot();
}

/** Somebody's whole way from the first word to the last photo, and its pictures. */
export async function takeIntake(
  browser: Browser,
  language: keyof typeof LANGUAGES,
  who: Aspirant,
): Promise<void> {
  const way = LANGUAGES[language];
  const [phone, form] = await startForm(browser, way, who);
  await expect(phone.received("/verify")).toBeVisible();
  save(`welcome-${language}`, await chat(phone, "end"));
  const welcome = await chat(phone, "start");
  await fillInYou(form, way);
  const you = await form.screenshot();
  await fillInWork(form, way);
  const work = await form.screenshot();
  await agreeAndSend(form, way);
  await sendPhotos(phone, way);
  const photos = await chat(phone, "end");
  await sideBySide(browser, `intake-${language}`, welcome, you, work, photos);
}
