import { welcomedPhone } from "./aspirantPhone";
import { colleague, desk, field, row } from "./colleague";
import { expect, test } from "./test";

test("a note calls a colleague and never the phone; a quick reply brings the form's link to it", async ({
  browser,
  request,
}) => {
  const phone = await welcomedPhone(browser);
  const ines = await colleague(request, `Inés ${phone.name}`);
  const omar = await colleague(request, `Omar ${phone.name}`);
  const hers = await desk(browser, ines);
  const his = await desk(browser, omar);
  await row(hers, phone.name).click();
  await expect(field(hers)).toBeVisible();

  await hers.getByRole("region", { name: "Mensajes" }).focus();
  await hers.keyboard.press("n");
  const note = hers.getByRole("textbox", { name: "Nota interna" });
  await expect(note).toBeFocused();
  await hers.keyboard.type("Mira sus medidas, @Omar");
  await expect(hers.getByRole("option", { name: omar.name })).toBeVisible();
  await hers.keyboard.press("Enter");
  await expect(hers.getByText(`Avisa a ${omar.name}`)).toBeVisible();
  await hers.keyboard.press("Enter");
  const kept = hers.getByRole("article", { name: "Nota interna · no se envía" });
  await expect(kept).toContainText(`Mira sus medidas, @${omar.name}`);

  const bell = his.getByRole("button", { name: "Avisos: 1 sin leer" });
  await bell.click();
  await his.getByRole("link", { name: new RegExp(`${ines.name} te mencionó`) }).click();
  const seen = his.getByRole("article", { name: "Nota interna · no se envía" });
  await expect(seen).toBeInViewport();
  await expect(seen).toContainText("Mira sus medidas");
  await expect(his.getByRole("button", { name: "Avisos", exact: true })).toBeVisible();

  await field(hers).fill("/");
  await hers.getByRole("button", { name: "Organizar" }).click();
  await hers.getByRole("button", { name: "Nueva respuesta rápida" }).click();
  const dialog = hers.getByRole("dialog", { name: "Respuestas rápidas" });
  await dialog.getByRole("textbox", { name: "Atajo" }).fill("enlace");
  await dialog.getByRole("textbox", { name: "Texto" }).fill("Hola, {firstName}. Aquí está: ");
  await dialog.getByRole("button", { name: "Enlace del formulario" }).click();
  await dialog.getByRole("button", { name: "Guardar", exact: true }).click();
  await expect(dialog.getByText("/enlace")).toBeVisible();
  await hers.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await field(hers).fill("");
  await field(hers).pressSequentially("/enl");
  await expect(hers.getByRole("option", { name: /enlace/ })).toBeVisible();
  await hers.keyboard.press("Enter");
  await expect(field(hers)).toHaveValue("Hola, Prueba. Aquí está: {formLink}");
  await hers.keyboard.press("Enter");
  const link = phone.received("Hola, Prueba. Aquí está: http").filter({ hasText: "/apply?ref=" });
  await expect(link).toHaveCount(1);
  await expect(link).not.toContainText("•");
  await expect(phone.page.getByText("Mira sus medidas")).toHaveCount(0);
});
