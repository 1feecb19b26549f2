import { expect, test } from "./test";
import { aspirantPhone } from "./aspirantPhone";
import { openDesk } from "./signIn";

test("a desk that was offline, left or loaded anew is live again", async ({
  browser,
  context,
  page: desk,
}) => {
  await openDesk(desk);
  await expect(desk.getByRole("heading", { name: "Bandeja" })).toBeVisible();

  const somebodyWrites = async () => {
    const phone = await aspirantPhone(browser);
    await phone.write("Hola");
    await expect(phone.received("/apply?ref=")).toHaveCount(1);
    return desk.getByRole("link", { name: phone.name });
  };
  const atFirst = await somebodyWrites();
  await expect(atFirst).toBeVisible();

  await context.setOffline(true);
  const whileOffline = await somebodyWrites();
  await expect(whileOffline).toHaveCount(0);
  await context.setOffline(false);
  await expect(whileOffline).toBeVisible();

  await desk.goto("about:blank");
  const whileAway = await somebodyWrites();
  await desk.goBack();
  await expect(whileAway).toBeVisible();
  const onceBack = await somebodyWrites();
  await expect(onceBack).toBeVisible();

  await desk.reload();
  await expect(whileAway).toBeVisible();
  const afterReload = await somebodyWrites();
  await expect(afterReload).toBeVisible();
});
