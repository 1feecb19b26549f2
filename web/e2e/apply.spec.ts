import { expect, test } from "./test";
import { aspirantPhone } from "./aspirantPhone";

test.use({ viewport: { width: 360, height: 740 } });

test("the personal link from the chat leads to a form that arrives", async ({ browser, page }) => {
  const phone = await aspirantPhone(browser);
  await phone.write("Hola");
  const message = phone.received("/apply?ref=").first();
  await expect(message).toBeVisible();
  const [link = ""] = /https?:\/\/\S+\/apply\?ref=[\w.-]+/.exec(await message.innerText()) ?? [];

  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(link);
  await page.getByLabel("Nombre completo").fill("Valentina Ríos");
  await page.getByLabel("Día", { exact: true }).fill("3");
  await page.getByLabel("Mes", { exact: true }).selectOption({ label: "abril" });
  await page.getByLabel("Año", { exact: true }).fill("2001");
  await page.getByLabel("Ciudad donde vives").fill("Guadalajara");
  await page.getByRole("button", { name: "Siguiente" }).click();

  await page.getByLabel("Estatura (cm)").fill("1,68");
  await page.getByRole("radio", { name: "Aún ninguna" }).check();
  await page.getByRole("button", { name: "Fin de semana" }).click();
  await page.getByRole("button", { name: "Siguiente" }).click();

  await expect(page.getByText("168 cm")).toBeVisible();
  await page.getByRole("checkbox", { name: /acepto/ }).check();
  await page.getByRole("button", { name: "Enviar" }).click();
  await expect(page.getByRole("heading", { name: "¡Gracias, Valentina! 💛" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Volver a WhatsApp" })).toBeVisible();

  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  expect(fetched.filter((url) => /firebase|mantine/.test(url))).toEqual([]);
});

test("the privacy notice is the version that people agree to", async ({ page, request }) => {
  const info = (await (await request.get("/form_submitted/page")).json()) as {
    privacyVersion: string;
  };
  await page.goto("/privacy");
  await expect(page.getByText(`Versión ${info.privacyVersion}`)).toBeVisible();
});
