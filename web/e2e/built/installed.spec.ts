import type { Page } from "@playwright/test";
import { familyName, nth, people } from "../people";
import { expect, test } from "../test";
import { site } from "./newVersion";
import { signIn } from "../signIn";

/** Until its files are kept, and it is the worker that answers. */
async function openDesk(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await signIn(page);
  await expect(page.getByRole("heading", { name: "Bandeja" })).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

const keptAddresses = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return kept.flat().map((url) => new URL(url).pathname);
  });

const banner = (page: Page) => page.getByRole("status").filter({ hasText: "Sin conexión" });
const notice = (page: Page) =>
  page.getByRole("status").filter({ hasText: "Hay una versión nueva" });

test("the worker and the manifest are asked for anew each time, and name icons that are there", async ({
  request,
}) => {
  const worker = await request.get("/sw.js");
  expect(worker.headers()).toMatchObject({ "cache-control": "no-cache" });
  expect(worker.headers()["content-type"]).toContain("javascript");
  const code = await worker.text();
  expect(code).not.toContain("importScripts");
  const manifest = await request.get("/manifest.webmanifest");
  expect(manifest.headers()).toMatchObject({ "cache-control": "no-cache" });
  expect(manifest.headers()["content-type"]).toContain("application/manifest+json");
  const { icons, ...app } = (await manifest.json()) as { icons: { src: string }[] };
  expect(app).toMatchObject({ start_url: "/", display: "standalone" });
  for (const { src } of icons) {
    expect((await request.get(src)).headers()["content-type"]).toBe("image/png");
  }
});

test("the desk is offered to be installed; a public page neither is nor keeps anything", async ({
  page,
}) => {
  await page.goto("/apply?ref=token");
  await expect(page.getByRole("heading").first()).toBeVisible();
  await expect(page.locator("link[rel=manifest]")).toHaveCount(0);
  const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(workers).toEqual([]);
  await openDesk(page);
  await expect(page.locator("link[rel=manifest]")).toHaveAttribute("href", "/manifest.webmanifest");
  await page.goto("/apply?ref=another-token");
  await expect(page.getByRole("heading").first()).toBeVisible();
  const kept = await keptAddresses(page);
  const isOfTheDesk = /^\/(index\.html|favicon[\w-]*\.svg|assets\/[\w.-]+)$/;
  expect(kept.filter((path) => !isOfTheDesk.test(path))).toEqual([]);
  expect(kept.filter((path) => /Apply|Verify|Privacy|Public/.test(path))).toEqual([]);
  expect(kept.length).toBeGreaterThan(50);
});

test("what was visited once opens without a network, says so, and is still under its policy", async ({
  page,
  context,
}) => {
  await openDesk(page);
  await context.setOffline(true);
  const answer = await page.goto("/");
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
  await expect(banner(page)).toBeVisible();
  await expect(banner(page)).not.toContainText("ves la información de las");
  await expect(page.getByRole("heading", { name: "No hay conexión" })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: "Bandeja" })).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
});

test("a new version is offered, comes when one wants it, and a draft is still there", async ({
  browser,
  baseURL,
}) => {
  const family = familyName();
  const person = nth(await people(family, [{}]), 0);
  const published = await site(baseURL ?? "");
  const page = await (await browser.newContext({ locale: "es-MX" })).newPage();
  await openDesk(page, published.url);
  const second = await page.context().newPage();
  await second.goto(published.url);
  await expect(second.getByRole("heading", { name: "Bandeja" })).toBeVisible();

  await page.goto(`${published.url}/conversations/${person.id}`);
  const field = page.getByRole("textbox", { name: "Mensaje" });
  await field.fill("Hola, te escribo porque");
  await page.evaluate(() => Object.assign(window, { before: true }));
  const isSamePage = () => page.evaluate(() => "before" in window);

  published.publish();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(notice(page)).toBeVisible();
  await expect(notice(second)).toBeVisible();
  await expect(field).toHaveValue("Hola, te escribo porque");

  // Taken in one tab, it is loaded in that one only.
  await notice(second).getByRole("button", { name: "Actualizar" }).click();
  await expect(notice(second)).toHaveCount(0);
  await expect(second.getByRole("heading", { name: "Bandeja" })).toBeVisible();
  const isStill = await isSamePage();
  expect(isStill).toBe(true);
  await expect(field).toHaveValue("Hola, te escribo porque");

  await notice(page).getByRole("button", { name: "Actualizar" }).click();
  await expect.poll(isSamePage).toBe(false);
  await expect(notice(page)).toHaveCount(0);
  await expect(field).toHaveValue("Hola, te escribo porque");
  await page.context().close();
  await published.close();
});
