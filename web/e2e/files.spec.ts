import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { aspirantPhone } from "./aspirantPhone";
import { expect, test } from "./test";

const PHOTO = fileURLToPath(
  new URL("../../tests/fixtures/photos/portrait-gps.jpg", import.meta.url),
);
const TOO_LARGE = 5 * 1024 * 1024 + 1;

async function signIn(desk: Page) {
  await desk.goto("/");
  await desk.getByRole("textbox", { name: "Correo electrónico" }).fill("recruiter@example.com");
  await desk.getByLabel("Contraseña").fill("wasaprecruit");
  await desk.getByRole("button", { name: "Entrar", exact: true }).click();
}

async function choose(desk: Page, files: Parameters<Page["setInputFiles"]>[1]) {
  const chooser = desk.waitForEvent("filechooser");
  await desk.getByRole("button", { name: "Agregar fotos o archivos" }).click();
  await (await chooser).setFiles(files);
}

/** As if the photo had been copied elsewhere. */
const paste = (desk: Page) =>
  desk.getByRole("textbox", { name: "Mensaje" }).evaluate((field, data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], "pegada.jpg", { type: "image/jpeg" }));
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, readFileSync(PHOTO).toString("base64"));

test("photos go out as they were chosen or pasted; what WhatsApp would not take never does", async ({
  browser,
  page: desk,
}) => {
  const phone = await aspirantPhone(browser);
  await phone.write("Hola");
  await expect(phone.received("/apply?ref=")).toHaveCount(1);
  await signIn(desk);
  await desk.getByRole("link", { name: phone.name }).click();
  const cards = desk.getByRole("list", { name: "Por enviar" });
  const field = desk.getByRole("textbox", { name: "Mensaje" });
  const pictures = phone.page.locator('[data-direction="outbound"] img');

  await choose(desk, {
    name: "enorme.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.alloc(TOO_LARGE),
  });
  await expect(cards.getByRole("alert")).toContainText("5 MB como máximo");
  await expect(desk.getByRole("button", { name: "Enviar", exact: true })).toBeDisabled();
  await cards.getByRole("button", { name: "Quitar enorme.jpg" }).click();

  await choose(desk, PHOTO);
  await field.fill(`Así fue el casting ${phone.name}`);
  await field.press("Enter");
  await expect(cards).toHaveCount(0);
  await expect(phone.received(`Así fue el casting ${phone.name}`)).toHaveCount(1);
  await expect(pictures).toHaveCount(1);

  await paste(desk);
  await expect(cards.getByText("pegada.jpg")).toBeVisible();
  await field.press("Enter");
  await expect(pictures).toHaveCount(2);
  await expect(desk.getByRole("button", { name: /^Ver en grande: Foto/ })).toHaveCount(2);
});
