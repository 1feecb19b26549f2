// node tabs.mjs <desk's address> <how many>: opens a tab of the desk, waits until it is live, ends it,
// and so on. Every other one crashes, and so says good-bye to nobody.
import { chromium } from "@playwright/test";

const [desk, count] = process.argv.slice(2);
const PATIENCE_MS = 120_000; // a bound for broken code: the first page of a cold server is slow

const browser = await chromium.launch({
  executablePath: process.env.PLAYWRIGHT_CHROMIUM || undefined,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});
const context = await browser.newContext({ locale: "es-MX" });
context.setDefaultTimeout(PATIENCE_MS);

async function openDesk() {
  const page = await context.newPage();
  await page.goto(desk);
  return page;
}

async function signIn(page) {
  await page.getByRole("textbox", { name: "Correo electrónico" }).fill("recruiter@example.com");
  await page.getByLabel("Contraseña").fill("wasaprecruit");
  await page.getByRole("button", { name: "Entrar", exact: true }).click();
}

async function crash(page) {
  const crashed = page.waitForEvent("crash");
  const devtools = await context.newCDPSession(page);
  devtools.send("Page.crash").catch(() => undefined); // nobody is left to answer
  await crashed;
}

await signIn(await openDesk());
for (let number = 0; number < Number(count); number += 1) {
  const page = number === 0 ? context.pages()[0] : await openDesk();
  await page.getByRole("link", { name: /Valentina/ }).first().waitFor();
  if (number % 2) await crash(page);
  await page.close();
}
await browser.close();
