import type { Page } from "@playwright/test";
import { colleague, desk } from "./colleague";
import { tallyReads } from "./many/reads";
import { alike, familyName, people, tagNamed } from "./people";
import { expect, test } from "./test";

/** More than one question to the server finds. */
const MANY = 70;
const PAGE = 50;

const found = (page: Page) => page.getByRole("list", { name: "Conversaciones encontradas" });
const searchFor = (page: Page, words: string) => page.getByRole("searchbox").fill(words);

test("whoever has a frequent name is found by it and another word", async ({
  browser,
  request,
}) => {
  const [first, family] = [familyName(), familyName()];
  await people("", alike(MANY + 1, {}), (place) =>
    place < MANY ? `${first} Rela` : `${first} ${family}`,
  );
  const ines = await colleague(request, "Inés Busca");
  const signedIn = await desk(browser, ines, "/?view=mine");
  const page = await signedIn.context().newPage();
  const readsOf = await tallyReads(page, ["tags"]);
  await page.goto("/?view=mine");
  const them = found(page).getByRole("link", { name: `${first} ${family}` });
  for (const words of [`${first} ${family}`, `${first} ${family.slice(0, 6)}`]) {
    const { documents } = await readsOf(async () => {
      await searchFor(page, words);
      await expect(them).toBeVisible();
      await expect(page.getByText("1 encontrada entre todas")).toBeVisible();
    });
    // The desk follows others' rows meanwhile; a word that many have would be a page at least.
    expect(documents.conversations ?? 0).toBeLessThan(PAGE);
  }
  await searchFor(page, `${family} ${first.slice(0, 6)}`);
  await expect(page.getByText("1 encontrada entre todas")).toBeVisible();

  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type(`${first} ${family}`);
  await expect(page.getByRole("option", { name: `${first} ${family}` })).toBeVisible();
});

test("two frequent words are looked for page by page, also among one's own", async ({
  browser,
  request,
}) => {
  const [first, family] = [familyName(), familyName()];
  const last = 2 * MANY;
  await people("", alike(last + 1, {}), (place) => {
    if (place === last) return `${first} ${family}`;
    return place % 2 ? `${first} Rela` : `Rela ${family}`;
  });
  const ines = await colleague(request, "Inés Busca", { sees: "own" });
  const page = await desk(browser, ines, "/?view=mine");
  await searchFor(page, `${first} ${family}`);
  await expect(found(page).getByRole("link", { name: `${first} ${family}` })).toBeVisible();
  await expect(page.getByText("1 encontrada entre todas")).toBeVisible();

  await page.goto("/?view=mine");
  await searchFor(page, first);
  await expect(page.getByText(`${PAGE} encontradas hasta ahora.`)).toBeVisible();
  await page.getByRole("button", { name: "Seguir buscando" }).click();
  await expect(page.getByText(`${MANY + 1} encontradas entre todas`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Seguir buscando" })).toHaveCount(0);
});

test("a tag is found by the year in its name", async ({ browser, request }) => {
  const family = familyName();
  const year = String(100_000_000 + Math.floor(Math.random() * 899_999_999));
  const key = await tagNamed(`${family} ${year}`);
  await people(family, [{ tags: [key] }, { tags: [key], status: "closed" }]);
  const ines = await colleague(request, "Inés Busca");
  const page = await desk(browser, ines, "/?view=mine");
  for (const words of [year, `${family} ${year}`]) {
    await searchFor(page, words);
    await expect(page.getByText("2 encontradas entre todas")).toBeVisible();
  }
});
