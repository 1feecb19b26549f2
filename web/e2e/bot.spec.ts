import { welcomedPhone } from "./aspirantPhone";
import { colleague, desk, row } from "./colleague";
import { expect, test } from "./test";

test("a message of the bot says why; paused and resumed, the bot tells what comes next", async ({
  browser,
  request,
}) => {
  const phone = await welcomedPhone(browser);
  await phone.write("¿Cuánto cuesta?");
  const ines = await colleague(request, `Inés ${phone.name}`);
  const page = await desk(browser, ines);
  await row(page, phone.name).click();

  const answer = page.locator('[data-author="bot"]').last();
  const why = answer.getByRole("button", { name: "Por qué lo dijo el bot" });
  await expect(page.getByText("¿Cuánto cuesta?", { exact: true }).last()).toBeVisible();
  await why.press("Enter");
  await expect(why).toHaveAttribute("aria-expanded", "true");
  await expect(answer.getByText("Respuesta: cuánto cuesta")).toBeVisible();
  await expect(answer.getByText("cuánto cuesta: con certeza, por una regla")).toBeVisible();

  await page.getByRole("button", { name: "¿Qué sigue?" }).click();
  const next = page.getByRole("region", { name: "Qué diría el bot después" });
  await expect(next).toContainText("El bot está activo.");
  await expect(next).toContainText("Espera el formulario.");
  await page.getByRole("button", { name: "Pausar bot" }).click();
  await expect(next).toContainText(`por ${ines.name}`);
  await expect(next).toContainText("Si se reactiva:");
  await page.getByRole("button", { name: "Reactivar bot" }).click();
  await expect(next).toContainText("El bot está activo.");
});
