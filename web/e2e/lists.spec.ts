import { expect, test } from "./test";
import { colleague, desk } from "./colleague";
import { alike, change, familyName, people } from "./people";

const AWAY_PX = 1500;

test("back in another view one is where one left it", async ({ browser, request }) => {
  const ines = await colleague(request, "Inés Lista");
  await people(familyName(), alike(40, { assigneeId: ines.uid }));
  const page = await desk(browser, ines, "/?view=mine");
  const list = page.locator("#list");
  const views = page.getByRole("navigation", { name: "Vistas" });
  const top = () => list.evaluate((box) => box.scrollTop);
  await expect(list.getByRole("listitem").first()).toBeVisible();

  for (const leave of [
    () => views.getByRole("button", { name: "Cerradas" }).click(),
    () => page.keyboard.type("gc"),
  ]) {
    await list.evaluate((box, away) => box.scrollTo({ top: away }), AWAY_PX);
    await expect(page.getByRole("link", { name: "P20 " })).toBeVisible();
    await leave();
    await expect(page).toHaveURL(/view=closed/);
    await page.goBack();
    await expect.poll(top).toBe(AWAY_PX);
    await expect(page.getByRole("link", { name: "P20 " })).toBeVisible();
  }
});

test("a colleague's change of what is not loaded is counted within seconds", async ({
  browser,
  request,
}) => {
  const ines = await colleague(request, "Inés Cuenta");
  const [mine, , closed] = await people(familyName(), [
    { assigneeId: ines.uid },
    { assigneeId: ines.uid },
    { assigneeId: ines.uid, status: "closed" },
  ]);
  const page = await desk(browser, ines, "/?view=snoozed");
  const views = page.getByRole("navigation", { name: "Vistas" });
  const counted = (count: string) => views.getByRole("button", { name: `Mías ${count}` });
  await expect(counted("2 conversaciones")).toBeVisible();
  await change(closed, { status: "open" });
  await expect(counted("3 conversaciones")).toBeVisible({ timeout: 8_000 });
  await change(mine, { assigneeId: "unassigned" });
  await expect(counted("2 conversaciones")).toBeVisible({ timeout: 8_000 });
});
