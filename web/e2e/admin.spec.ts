import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { expect, test } from "./test";
import { AUTH_URL, bar, colleague, desk, field, idToken, said } from "./colleague";
import { LANGUAGES, agreeAndSend, fillInWork, fillInYou, sendPhoto, startForm } from "./journey";
import { familyName, people } from "./people";
import { PROJECT } from "./store";

/** The link in the mail that this address was sent; the emulator writes all of them in English. */
async function mailedLink(request: APIRequestContext, email: string): Promise<string> {
  const mails = await request.get(`${AUTH_URL}/emulator/v1/projects/${PROJECT}/oobCodes`);
  const { oobCodes } = (await mails.json()) as { oobCodes: { email: string; oobLink: string }[] };
  const link = oobCodes.findLast((mail) => mail.email === email)?.oobLink ?? "";
  return link.replace("lang=en", "lang=es");
}

const entries = (page: Page, ...words: string[]): Locator =>
  words.reduce((found, one) => found.filter({ hasText: one }), page.getByRole("listitem"));

async function ask(page: Page, who: string, what: string) {
  await page.getByLabel("Quién").selectOption({ label: who });
  await page.getByLabel("Qué").selectOption({ label: what });
}

test("an invited colleague starts to work, and every step is told", async ({
  browser,
  request,
}) => {
  test.slow();
  const alma = await colleague(request, `Alma ${familyName()}`, { role: "admin" });
  const guest = {
    name: `Nico ${familyName()}`,
    email: `${familyName().toLowerCase()}@example.com`,
  };
  const [person] = await people(familyName(), [{}]);

  const admin = await desk(browser, alma, "/team");
  await admin.getByRole("button", { name: "Invitar" }).click();
  const form = admin.getByRole("dialog", { name: "Invitar al equipo" });
  await form.getByLabel("Nombre").fill(guest.name);
  await form.getByLabel("Correo electrónico").fill(guest.email);
  await form.getByRole("button", { name: "Invitar y enviar el enlace" }).click();
  const invited = admin.getByRole("dialog", { name: `${guest.name} ya está en el equipo` });
  await expect(invited).toContainText(guest.email);
  await invited.getByRole("button", { name: "Listo" }).click();

  const theirs = await (await browser.newContext({ locale: "es-MX" })).newPage();
  await theirs.setViewportSize({ width: 1440, height: 900 });
  await theirs.goto(await mailedLink(request, guest.email));
  await expect(theirs.getByRole("heading", { name: "Te damos la bienvenida" })).toBeVisible();
  await theirs.getByLabel("Correo electrónico").fill(guest.email);
  await theirs.getByRole("button", { name: "Entrar", exact: true }).click();
  await expect(theirs.getByRole("heading", { name: "Bandeja" })).toBeVisible();
  await theirs.goto(`/conversations/${person.id}`);
  await bar(theirs).getByRole("button", { name: "Tomar" }).click();
  await expect(said(theirs, "Ahora es tuya")).toBeVisible();

  await admin.getByRole("link", { name: "Actividad", exact: true }).click();
  const invitation = `${alma.name} invitó a ${guest.name} (rol: reclutamiento)`;
  const claim = `${guest.name} tomó la conversación con ${person.name}`;
  await expect(entries(admin, invitation)).toHaveCount(1);
  await expect(entries(admin, claim)).toHaveCount(1);
  await ask(admin, guest.name, "Asignaciones");
  await expect(entries(admin, invitation)).toHaveCount(0);
  await expect(entries(admin, claim)).toHaveCount(1);
  await ask(admin, alma.name, "Invitaciones");
  await expect(entries(admin, claim)).toHaveCount(0);
  await expect(entries(admin, invitation)).toHaveCount(1);
  await expect(admin).toHaveURL(/command=invite/);

  await field(theirs).fill("Iba a escribirte");
  await admin.getByRole("link", { name: "Equipo", exact: true }).click();
  await admin.getByRole("button", { name: `Cambiar a ${guest.name}` }).click();
  await admin.getByRole("menuitem", { name: "Rol y acceso…" }).click();
  await admin.getByRole("dialog").getByRole("radio", { name: "Solo lectura" }).check();
  await admin.getByRole("dialog").getByRole("button", { name: "Guardar" }).click();
  await expect(said(theirs, "Tu rol es de solo lectura.")).toBeVisible();
  await expect(field(theirs)).toHaveCount(0);
  await expect(bar(theirs).getByRole("button")).toHaveCount(0);
});

test("a photo's original and an export leave their entries", async ({ browser, request }) => {
  test.slow();
  const way = LANGUAGES.es;
  const eva = await colleague(request, `Eva ${familyName()}`);
  const alma = await colleague(request, "Alma Mira", { role: "admin" });
  const [phone, form] = await startForm(browser, way);
  await fillInYou(form, way);
  await fillInWork(form, way);
  await agreeAndSend(form, way);
  await expect(phone.received(way.thanks).last()).toBeVisible();
  await sendPhoto(phone, "portrait-gps.jpg");
  await expect(phone.received(way.progress(1))).toHaveCount(1);

  const page = await desk(browser, eva, `/?q=${phone.name.split(" ").at(-1)}`);
  const found = page.getByRole("list", { name: "Conversaciones encontradas" });
  await found.getByRole("link").click();
  const file = page.getByRole("complementary", { name: "Ficha" });
  await file.getByRole("button", { name: /^Ver en grande: Rostro/ }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Descargar el original" }).click();
  await saving;
  await page.getByRole("button", { name: "Cerrar", exact: true }).first().click();

  await found.getByRole("checkbox").click();
  const exported = page.waitForEvent("download");
  await page.getByRole("button", { name: "Exportar" }).click();
  await exported;

  const admin = await desk(browser, alma, "/activity");
  await ask(admin, eva.name, "Originales de fotos");
  const original = `${eva.name} descargó el original de una foto de Valentina Ríos`;
  await expect(entries(admin, original)).toHaveCount(1);
  await ask(admin, eva.name, "Exportaciones");
  await expect(entries(admin, `${eva.name} exportó 1 conversación`)).toHaveCount(1);
});

test("nobody takes their own access away: an admin always remains", async ({
  browser,
  request,
}) => {
  const alma = await colleague(request, `Alma ${familyName()}`, { role: "admin" });
  const page = await desk(browser, alma, "/team");
  const own = page.getByRole("listitem").filter({ hasText: alma.name });
  await expect(own).toContainText("Solo otra persona de administración puede cambiar tu acceso");
  await expect(own.getByRole("button")).toHaveCount(0);

  const asked: [string, object][] = [
    ["active", { active: false }],
    ["access", { role: "viewer", sees: "all" }],
  ];
  for (const [what, data] of asked) {
    const refused = await request.post(`/api/users/${alma.uid}/${what}`, {
      headers: { Authorization: `Bearer ${await idToken(request, alma)}` },
      data,
    });
    expect(refused.status()).toBe(409);
    const { error } = (await refused.json()) as { error: { code: string } };
    expect(error.code).toBe("own_access");
  }
});
