import type { Browser, Page } from "@playwright/test";
import { expect, test } from "../test";
import { DANIELA, VALENTINA } from "./cast";
import {
  bringExtras,
  commander,
  conversationOf,
  fillInWithoutLink,
  inviteColleagues,
  seed,
  write,
} from "./filling";
import { takeIntake } from "./intake";
import { NARROW, openDesk, openPhone, settled, sideBySide, take, takeBoth } from "./taking";

test.describe.configure({ mode: "serial" });

const messages = (desk: Page) => desk.getByRole("region", { name: "Mensajes" });

/** Their row or card, whoever else has their name. */
async function row(desk: Page, { from }: { from: string }) {
  return desk.locator(`[data-row="${await conversationOf(from)}"]`);
}

async function openValentina(desk: Page): Promise<void> {
  await (await row(desk, VALENTINA)).click();
  await expect(messages(desk).getByText("¿Puede venir mi mamá")).toBeVisible();
  await desk.mouse.move(0, 0);
}

async function openStages(browser: Browser, look: Parameters<typeof openDesk>[2]) {
  const desk = await openDesk(browser, "recruiter", look);
  await desk.getByRole("link", { name: "Etapas", exact: true }).click();
  await expect(desk.locator("[data-card]").first()).toBeVisible();
  return desk;
}

test("a desk at work", async ({ browser }) => {
  seed();
  await inviteColleagues();
  await takeIntake(browser, "es", VALENTINA);
  await bringExtras();

  const run = await commander("recruiter@example.com");
  const id = await conversationOf(VALENTINA.from);
  await run("assign", id, { assigneeId: "demo-recruiter" });
  await run("changeTags", id, { add: ["Pasarela", "VIP"] });
  const desk = await openDesk(browser);
  await (await row(desk, VALENTINA)).click();
  const says = async (text: string) => {
    await desk.getByRole("textbox", { name: "Mensaje" }).fill(text);
    await desk.keyboard.press("Enter");
    const said = messages(desk).locator("[data-message]").filter({ hasText: text });
    await expect(said.getByRole("img", { name: "Leído" })).toBeVisible();
  };
  await says("¡Hola, Valentina! Soy Rita, de WasaP Models. Tus fotos quedaron muy bien.");
  await says("¿Te queda bien venir a casting el jueves a las 17:00?");
  await write(VALENTINA.from, VALENTINA.name, "¡Sí, perfecto! Ahí estaré 🙌");
  await says("Genial. Trae ropa sencilla y ven sin maquillaje 😊");
  await write(VALENTINA.from, VALENTINA.name, "¿Puede venir mi mamá conmigo?");
  await openValentina(desk);
});

test("beside the aspirant's phone", async ({ browser }) => {
  const desk = await openDesk(browser, "recruiter", {
    size: { width: 1180, height: 800 },
    scale: 2,
  });
  await openValentina(desk);
  await settled(desk);
  const phone = await openPhone(browser, VALENTINA.from);
  await expect(phone.getByText("¿Puede venir mi mamá").last()).toBeVisible();
  const both = [await desk.screenshot(), await phone.screenshot()];
  await sideBySide(browser, "desk-and-phone", ...both);
});

test("the inbox", async ({ browser }) => {
  const desk = await openDesk(browser);
  await openValentina(desk);
  const photos = desk.getByRole("region", { name: "Fotos" });
  await expect(photos).toContainText("3 de 3");
  await expect(photos.locator("img")).toHaveCount(4);
  await takeBoth(desk, "inbox");
});

test("found", async ({ browser }) => {
  const desk = await openDesk(browser);
  await openValentina(desk);
  await desk.getByRole("searchbox").fill("val");
  const found = desk.getByRole("list", { name: "Conversaciones encontradas" });
  await expect(found.getByText("Valencia", { exact: true })).toHaveCount(3);
  await take(desk, "search");
});

test("several at once", async ({ browser }) => {
  const desk = await openDesk(browser);
  await openValentina(desk);
  const boxes = desk.getByRole("checkbox", { name: /^Seleccionar a/ });
  for (const at of [1, 2, 4]) await boxes.nth(at).click();
  await expect(desk.getByText("3 seleccionadas")).toBeVisible();
  await take(desk, "selection");
});

test("stages", async ({ browser }) => {
  const desk = await openStages(browser, { size: { width: 1920, height: 1000 } });
  await takeBoth(desk, "board");
});

test("not now", async ({ browser }) => {
  const desk = await openStages(browser, {});
  const card = (await row(desk, VALENTINA)).and(desk.locator("[data-card]"));
  await card.focus();
  await desk.keyboard.press("Space");
  await desk.getByRole("menuitem", { name: "Por ahora no" }).press("Enter");
  await expect(desk.getByRole("dialog").getByRole("textbox")).toBeVisible();
  await take(desk, "not-now");
});

test("team and activity", async ({ browser }) => {
  const desk = await openDesk(browser, "admin");
  for (const [link, name] of [
    ["Equipo", "team"],
    ["Actividad", "activity"],
  ] as const) {
    await desk.getByRole("link", { name: link, exact: true }).click();
    await expect(desk.getByRole("heading", { name: link, level: 1 })).toBeVisible();
    await expect(desk.getByText(/^Rita/).filter({ visible: true }).first()).toBeVisible();
    await expect(desk.getByRole("listitem").filter({ hasText: "…" })).toHaveCount(0);
    await take(desk, name);
  }
});

test("all actions", async ({ browser }) => {
  const desk = await openDesk(browser);
  await openValentina(desk);
  await desk.keyboard.press("Control+k");
  await expect(desk.getByRole("dialog")).toBeVisible();
  await take(desk, "palette");
});

test("on a phone", async ({ browser }) => {
  const look = { size: NARROW, scale: 2 };
  const desk = await openDesk(browser, "recruiter", look);
  const list = await shot(desk);
  await openValentina(desk);
  const chat = await shot(desk);
  const night = await openDesk(browser, "recruiter", { ...look, dark: true });
  const dark = await shot(night);
  await night.getByRole("link", { name: "Etapas", exact: true }).click();
  await expect(night.locator("[data-card]").first()).toBeVisible();
  await sideBySide(browser, "on-a-phone", list, chat, dark, await shot(night));
});

async function shot(desk: Page): Promise<Buffer> {
  await settled(desk);
  return desk.screenshot();
}

test("what waits: photos for the form, a form for its owner", async ({ browser }) => {
  await write(DANIELA.from, DANIELA.name, "Hola");
  const desk = await openDesk(browser);
  await (await row(desk, DANIELA)).click();
  const photos = ["portrait-other.jpg", "portrait-gps.jpg"];
  await write(DANIELA.from, DANIELA.name, "Les mando dos fotos", photos);
  await expect(messages(desk).getByText(/^En espera/)).toHaveCount(2);
  await fillInWithoutLink();
  await expect(desk.getByText("sin confirmar").first()).toBeVisible();
  await write(DANIELA.from, DANIELA.name, "¿Les llegaron?");
  await expect(messages(desk).getByText("¿Fuiste tú?")).toBeVisible();
  await take(desk, "desk-waiting");
});
