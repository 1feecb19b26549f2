import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, type Page, expect } from "@playwright/test";

const FOLDER = fileURLToPath(new URL("../../../docs/pictures/", import.meta.url));
const PHONE_URL = process.env.PHONE_URL ?? process.env.WHATSAPP_URL ?? "http://127.0.0.1:5002";
export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 800 };

interface Look {
  size?: { width: number; height: number };
  dark?: boolean;
  scale?: number;
}

export async function openDesk(browser: Browser, user = "recruiter", look: Look = {}) {
  const { size = WIDE, dark = false, scale = 1 } = look;
  const context = await browser.newContext({
    locale: "es-MX",
    viewport: size,
    deviceScaleFactor: scale,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const desk = await context.newPage();
  await desk.goto("/");
  await desk.getByText(`${user}@example.com`).click();
  await expect(desk.getByRole("heading", { name: "Todas" })).toBeVisible();
  await desk.mouse.move(0, 0);
  return desk;
}

export async function openPhone(browser: Browser, aspirant: string): Promise<Page> {
  const context = { locale: "es-MX", viewport: NARROW, deviceScaleFactor: 2 };
  const phone = await (await browser.newContext(context)).newPage();
  await phone.goto(`${PHONE_URL}/?${new URLSearchParams({ aspirant })}`);
  return phone;
}

/** All that the desk shows has come: nothing loads, nobody is still told of anything. */
export async function settled(desk: Page): Promise<void> {
  await expect(desk.locator("[aria-busy=true]")).toHaveCount(0);
  await expect
    .poll(() =>
      desk
        .locator("img:visible")
        .evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0)),
    )
    .toBe(true);
}

export function save(name: string, picture: Buffer): void {
  writeFileSync(`${FOLDER}${name}.png`, picture);
}

export async function take(desk: Page, name: string): Promise<void> {
  await settled(desk);
  save(name, await desk.screenshot());
}

/** The same screen by day and by night. */
export async function takeBoth(desk: Page, name: string): Promise<void> {
  await take(desk, name);
  await desk.emulateMedia({ colorScheme: "dark" });
  await take(desk, `${name}-dark`);
  await desk.emulateMedia({ colorScheme: "light" });
}

/** The screens side by side, as one picture. */
export async function sideBySide(
  browser: Browser,
  name: string,
  ...screens: Buffer[]
): Promise<void> {
  const context = { viewport: { width: 1440, height: 680 }, deviceScaleFactor: 1.25 };
  const page = await (await browser.newContext(context)).newPage();
  const image = (screen: Buffer) =>
    `<img height="640" src="data:image/png;base64,${screen.toString("base64")}">`;
  await page.setContent(`<style>
    body { margin: 0; background: #ece7df }
    main { display: inline-flex; gap: 20px; padding: 20px }
    img { border-radius: 14px; box-shadow: 0 6px 24px #0003 }
  </style><main>${screens.map(image).join("")}</main>`);
  save(name, await page.locator("main").screenshot());
}
