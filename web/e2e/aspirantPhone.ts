import { expect, type Browser, type Locator, type Page } from "@playwright/test";

const PHONE_URL = process.env.PHONE_URL ?? process.env.WHATSAPP_URL ?? "http://127.0.0.1:5002";

export interface AspirantPhone {
  name: string;
  page: Page;
  write: (text: string) => Promise<void>;
  /** What the phone shows as received from the agency. */
  received: (text: string) => Locator;
}

export interface Aspirant {
  from: string;
  name: string;
}

/** An aspirant who never wrote before. */
export function somebodyNew(prefix = "+52155"): Aspirant {
  const digits = String(Math.floor(Math.random() * 1e8)).padStart(8, "0");
  return { from: `${prefix}${digits}`, name: `Prueba ${digits}` };
}

/** The simulator's telephone in their hands. */
export async function aspirantPhone(
  browser: Browser,
  { from, name }: Aspirant = somebodyNew(),
): Promise<AspirantPhone> {
  const page = await (await browser.newContext({ locale: "es-MX" })).newPage();
  await page.goto(`${PHONE_URL}/?${new URLSearchParams({ aspirant: from, name })}`);
  return {
    name,
    page,
    write: async (text) => {
      await page.getByRole("textbox", { name: "Mensaje" }).fill(text);
      await page.getByRole("button", { name: "Enviar" }).click();
    },
    received: (text) => page.locator('[data-direction="outbound"]').filter({ hasText: text }),
  };
}

/** One that has written, and got the link to the form. */
export async function welcomedPhone(browser: Browser): Promise<AspirantPhone> {
  const phone = await aspirantPhone(browser);
  await phone.write("Hola");
  await expect(phone.received("/apply?ref=")).toHaveCount(1);
  return phone;
}
