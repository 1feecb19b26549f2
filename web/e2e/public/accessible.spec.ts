import type { Page } from "@playwright/test";
import { expect, test } from "../test";
import { es as verifyTexts } from "../../src/features/verify/texts/es";
import { expectAccessible } from "./accessible";
import { fillAll, fillTime, fillWork, fillYou, goOn, openForm, send, TEXTS } from "./publicForm";
import { playServer, playVerdict } from "./publicServer";

test.describe.configure({ timeout: 180_000 });

const t = TEXTS.es;
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });

// Each is a state of the form; all of them are looked at in light and dark, on phone and desk.
const STATES: Record<string, (page: Page) => Promise<void>> = {
  "about you": async (page) => {
    await playServer(page);
    await openForm(page);
    await expect(heading(page, t["step.you"])).toBeVisible();
  },
  "about you, with faults": async (page) => {
    await playServer(page);
    await openForm(page);
    await page.getByLabel(t.fullName).fill("🌻".repeat(130));
    await page.getByLabel(t["birthDate.day"], { exact: true }).fill("31");
    await goOn(page);
    await expect(page.getByText(t["fault.city.missing"])).toBeVisible();
  },
  "about you, a birth date that is asked again": async (page) => {
    await playServer(page);
    await openForm(page);
    await fillYou(page, t, 5);
    await goOn(page);
    await expect(page.getByText("¿Es correcta esta fecha?")).toBeVisible();
  },
  "about you, under age": async (page) => {
    await playServer(page);
    await openForm(page);
    await fillYou(page, t, 16);
    await expect(page.getByRole("note")).toBeVisible();
  },
  "your work": async (page) => {
    await playServer(page);
    await openForm(page);
    await fillYou(page);
    await goOn(page);
    await fillWork(page);
  },
  "your work, with faults": async (page) => {
    await playServer(page);
    await openForm(page);
    await fillYou(page);
    await goOn(page);
    await page.getByLabel(t.height).fill(`5'7"`);
    await page.getByLabel(t["bust.cm"]).fill("34");
    await page.getByLabel(t["waist.cm"]).fill("abc");
    await page.getByLabel(t["shoe.size"], { exact: true }).fill("38");
    await goOn(page);
    await expect(page.getByRole("button", { name: t["remedy.feet"] })).toBeVisible();
  },
  "your work, in feet, under the keyboard's focus": async (page) => {
    await playServer(page);
    await openForm(page);
    await fillYou(page);
    await goOn(page);
    await page.getByRole("radio", { name: t["units.imperial"] }).check();
    await page.getByLabel(t.feet, { exact: true }).focus();
  },
  "the review": async (page) => {
    await playServer(page);
    await openForm(page);
    await fillAll(page);
  },
  "the review, not agreed": async (page) => {
    await playServer(page);
    await openForm(page);
    await fillYou(page, t, 16);
    await goOn(page);
    await fillTime(page);
    await goOn(page);
    await send(page);
    await expect(page.getByText(t["fault.consent.missing"])).toBeVisible();
    await page.getByRole("button", { name: t["device.clear"] }).click();
  },
  "what the server cannot take": async (page) => {
    const server = await playServer(page);
    server.answer({ status: 400 });
    await openForm(page);
    await fillAll(page);
    await send(page);
    await expect(page.getByRole("alert")).toBeVisible();
  },
  "waiting for the network": async (page) => {
    const server = await playServer(page);
    server.answer(null);
    await openForm(page);
    await fillAll(page);
    await page.context().setOffline(true);
    await send(page);
    await expect(heading(page, t["waiting.title"])).toBeVisible();
  },
  done: async (page) => {
    await playServer(page);
    await openForm(page);
    await fillAll(page);
    await send(page);
    await expect(heading(page, /¡Gracias/)).toBeVisible();
  },
  "no link": async (page) => {
    await playServer(page, { link: "unknown" });
    await page.goto("/apply");
    await expect(heading(page, t["link.none.title"])).toBeVisible();
  },
  "an expired link": async (page) => {
    await playServer(page, { link: "expired" });
    await openForm(page);
    await expect(heading(page, t["link.expired.title"])).toBeVisible();
  },
  "not loaded": async (page) => {
    await playServer(page, null);
    await openForm(page);
    await expect(heading(page, "No pudimos cargar la página")).toBeVisible();
  },
  loading: async (page) => {
    await page.route("**/form_submitted/page**", () => undefined);
    await openForm(page);
    await expect(page.getByRole("status", { name: "Cargando" })).toBeVisible();
  },
  "the check of a code, mistyped": async (page) => {
    await playServer(page);
    await page.goto("/verify?lang=es");
    await page.getByRole("textbox").fill("ABC");
    await page.getByRole("button", { name: verifyTexts.check }).click();
    await expect(page.getByText(verifyTexts["code.wrong"])).toBeVisible();
  },
  "the privacy notice": async (page) => {
    await playServer(page);
    await page.goto("/privacy?lang=es");
    await expect(page.getByText("Agencia Aurora").first()).toBeVisible();
  },
};

for (const [status, result] of [
  [200, "genuine"],
  [200, "used"],
  [200, "expired"],
  [200, "unknown"],
  [429, "busy"],
] as const) {
  STATES[`the check of a code: ${result}`] = async (page) => {
    await playServer(page);
    await playVerdict(page, status, result);
    await page.goto("/verify?lang=es");
    await page.getByRole("textbox").fill("ABCD-EFGH");
    await page.getByRole("button", { name: verifyTexts.check }).click();
    await expect(page.locator("[aria-live] [role=note]")).toBeVisible();
  };
}

for (const [name, reach] of Object.entries(STATES)) {
  test(`no serious rule of axe falls: ${name}`, async ({ page }) => {
    await reach(page);
    await expectAccessible(page);
  });
}

test("the gate sees a fault", async ({ page }) => {
  await playServer(page);
  await openForm(page);
  const name = page.getByLabel(t.fullName);
  await name.evaluate((field) => field.setAttribute("id", "without-label"));
  await expect(expectAccessible(page)).rejects.toThrow(/light 320: label /);
});
