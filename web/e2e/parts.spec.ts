import { welcomedPhone } from "./aspirantPhone";
import { expect, test } from "./test";
import { openDesk } from "./signIn";

// It keeps every part from the first visit on; a desk that was just opened has none yet.
test.use({ serviceWorkers: "block" });

test("without a network the tools of a conversation are there, and one that is not takes nothing away", async ({
  browser,
  context,
  page: desk,
}) => {
  const phone = await welcomedPhone(browser);
  const never = /TemplateDialog/;
  await context.route(never, (route) => route.abort());
  const isAhead = Promise.all(
    [/NextPanel/, /ScheduleDialog/].map((part) => desk.waitForResponse(part)),
  );
  await openDesk(desk);
  await desk.getByRole("link", { name: phone.name }).click();
  const field = desk.getByRole("textbox", { name: "Mensaje" });
  await field.fill("Mañana te escribo");
  await isAhead;

  await context.setOffline(true);
  await desk.getByRole("button", { name: "Plantillas" }).click();
  const refused = desk.getByRole("dialog", { name: "No se pudo cargar esta parte" });
  await expect(refused).toBeVisible();
  await refused.getByRole("button", { name: "Cerrar" }).click();
  await expect(refused).toHaveCount(0);
  await expect(field).toHaveValue("Mañana te escribo");
  await desk.getByRole("button", { name: "Enviar más tarde" }).click();
  await expect(desk.getByRole("dialog", { name: "Enviar más tarde" })).toBeVisible();
  await desk.keyboard.press("Escape");
  await desk.getByRole("button", { name: "¿Qué sigue?" }).click();
  await desk.getByRole("button", { name: "Plantillas" }).click();
  await expect(refused).toBeVisible();

  await context.unroute(never);
  await context.setOffline(false);
  await expect(desk.getByRole("dialog", { name: /plantilla/i })).toBeVisible();
});

test("one language is fetched, another when it is chosen; without a network the desk goes on in its own", async ({
  context,
  page: desk,
}) => {
  const fetched = new Set<string>();
  desk.on("request", (request) => {
    const [, language] = /\/(?:first|more)\.(\w\w)\b/.exec(request.url()) ?? [];
    if (language) fetched.add(language);
  });
  await openDesk(desk);
  await desk.getByRole("button", { name: "Tu cuenta" }).click();
  expect([...fetched]).toEqual(["es"]);

  const html = desk.locator("html");
  await context.setOffline(true);
  await desk.getByText("English", { exact: true }).click();
  await expect(desk.getByText(/No se pudo cargar el idioma/)).toBeVisible();
  await expect(html).toHaveAttribute("lang", "es");
  await expect(desk.getByRole("radio", { name: "Español" })).toBeChecked();

  await context.setOffline(false);
  await desk.getByText("English", { exact: true }).click();
  await expect(html).toHaveAttribute("lang", "en");
  await expect(desk.getByRole("heading", { name: "Inbox: All" })).toBeVisible();
  await expect(desk.getByText("Appearance")).toBeVisible();
  expect([...fetched]).toEqual(["es", "en"]);
});
