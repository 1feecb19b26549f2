import type { Page } from "@playwright/test";
import { expect, test } from "./test";
import { Timestamp } from "firebase/firestore";
import { bar, colleague, desk, field, row, said } from "./colleague";
import { answer, goTo, keysAreHeard, press, walkTo } from "./keys";
import {
  type Person,
  change,
  familyName,
  hasReceived,
  newcomer,
  nth,
  people,
  tagNamed,
  write,
} from "./people";

const STAGES = ["new", "profile", "photos", "review", "casting", "signed", "declined"] as const;
const NEXT_WEEK = Timestamp.fromMillis(Date.now() + 7 * 24 * 3_600_000);
const isAsleep = (place: number) => place % 9 === 4;
const isClosed = (place: number) => place % 10 === 6;

/** In all states: of each stage some, put off, closed, flagged, answered, unread. */
const situation = (place: number) => ({
  stage: STAGES[place % STAGES.length] ?? "new",
  unread: place % 4,
  ...(place % 3 === 2 && { needsReply: false, unread: 0 }),
  ...(place % 11 === 5 && { flags: ["human_wanted" as const] }),
  ...(isAsleep(place) && { snoozedUntil: NEXT_WEEK }),
  ...(isClosed(place) && { status: "closed" as const, needsReply: false, unread: 0 }),
});

const isWith = (page: Page, { name }: Person, who: { name: string }) =>
  row(page, name).getByRole("img", { name: `Con ${who.name}` });
const view = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Vistas" }).getByRole("button", { name });

test("a morning of two recruiters and thirty aspirants, by mouse and by keyboard", async ({
  browser,
  request,
}) => {
  test.slow();
  const family = familyName();
  const tag = await tagNamed(family);
  const marta = await colleague(request, `Marta ${familyName()}`);
  const kike = await colleague(request, `Kike ${familyName()}`);
  const luz = await newcomer(request, `Luz ${family}`);
  await change(luz, { tags: [tag] });
  const others = await people(
    family,
    Array.from({ length: 29 }, (_, place) => ({ ...situation(place), tags: [tag] })),
  );
  const awake = others.filter((_, place) => !isAsleep(place) && !isClosed(place));
  const ada = nth(awake, 0);
  const bea = nth(awake, 1);
  const cleo = nth(awake, 2);
  const dora = nth(awake, 3);
  const eva = nth(awake, 4);
  const path = `/?view=tag:${tag}`;
  const mouse = await desk(browser, marta, path);
  const keys = await desk(browser, kike, path);
  await keysAreHeard(keys);
  await expect(view(mouse, `${family} ${awake.length + 1} conversaciones`)).toBeVisible();

  await test.step("taken", async () => {
    await row(mouse, ada.name).click();
    await bar(mouse).getByRole("button", { name: "Tomar" }).click();
    await expect(isWith(keys, ada, marta)).toBeVisible();
    await walkTo(keys, bea.id);
    await press(keys, "a");
    await answer(keys, "Asignar a…", kike.name, `Asignar a ${kike.name} (tú)`);
    await expect(isWith(mouse, bea, kike)).toBeVisible();
  });

  await test.step("fought over by both", async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((done) => (letGo = done));
    await keys.route("**/api/conversations/*/assignee", async (route) => {
      await held;
      await route.continue();
    });
    await walkTo(keys, cleo.id);
    await press(keys, "a");
    await answer(keys, "Asignar a…", kike.name, `Asignar a ${kike.name} (tú)`);
    await row(mouse, cleo.name).click();
    await bar(mouse).getByRole("button", { name: "Tomar" }).click();
    await expect(isWith(keys, cleo, marta)).toBeVisible();
    letGo();
    await expect(said(keys, `${marta.name} la tomó mientras tanto.`)).toBeVisible();
    await expect(isWith(mouse, cleo, marta)).toBeVisible();
  });

  await test.step("tagged", async () => {
    for (const { name } of [ada, cleo]) {
      await mouse.getByRole("checkbox", { name: `Seleccionar a ${name}`, exact: true }).click();
    }
    await mouse.getByRole("button", { name: "Cambiar etiquetas" }).click();
    const more = `${family} vip`;
    await mouse.getByRole("combobox", { name: "Etiquetas" }).fill(more);
    await mouse.getByRole("option", { name: `Crear «${more}»` }).click();
    for (const { name } of [ada, cleo]) {
      await expect(row(keys, name)).toContainText(more);
    }
    await mouse.keyboard.press("Escape");
    await mouse.getByRole("button", { name: "Quitar la selección" }).click();
  });

  await test.step("moved", async () => {
    await row(mouse, dora.name).click();
    await bar(mouse)
      .getByRole("button", { name: /^Etapa: Revisión/ })
      .click();
    await mouse.getByRole("menuitemradio", { name: "Con contrato" }).click();
    await expect(row(keys, dora.name)).toContainText("Con contrato");
  });

  await test.step("put off, and back at once when she writes", async () => {
    await press(keys, "/");
    await keys.keyboard.type(luz.number.slice(-7));
    const found = keys.getByRole("list", { name: "Conversaciones encontradas" });
    await expect(found.getByRole("link", { name: luz.name })).toBeVisible();
    await walkTo(keys, luz.id, "arrows");
    await press(keys, "s");
    await answer(keys, "Posponer hasta…", "mañana", /^Posponer hasta mañana/);
    await expect(row(mouse, luz.name)).toHaveCount(0);
    await write(request, luz, "Ya tengo mis fotos");
    await expect(row(mouse, luz.name)).toBeVisible();
  });

  await test.step("answered by one, read by the other", async () => {
    const words = `¡Qué bien, ${luz.name}! Mándalas por aquí.`;
    await row(mouse, luz.name).click();
    const messages = mouse.getByRole("region", { name: "Mensajes" });
    await expect(messages.getByText("Ya tengo mis fotos")).toBeVisible();
    await field(mouse).fill(words);
    await mouse.keyboard.press("Enter");
    await expect.poll(() => hasReceived(request, luz, words)).toBe(true);
    await press(keys, "Enter");
    await expect(keys.locator("[data-message]").filter({ hasText: words })).toContainText(
      marta.name,
    );
    await press(keys, "Escape");
  });

  await test.step("closed, found again and opened anew", async () => {
    await press(keys, "/", "Escape", "ArrowDown");
    await walkTo(keys, eva.id);
    await press(keys, "e");
    await expect(row(mouse, eva.name)).toHaveCount(0);
    await mouse.getByRole("searchbox").fill(eva.name);
    await expect(row(mouse, eva.name)).toContainText("Cerrada");
    await row(mouse, eva.name).click();
    await mouse.getByRole("button", { name: "Reabrir" }).click();
    await expect(row(keys, eva.name)).toBeVisible();
  });

  await test.step("each has what they took", async () => {
    await view(mouse, "Mías 2 conversaciones").click();
    for (const { name } of [ada, cleo]) await expect(row(mouse, name)).toBeVisible();
    await expect(view(keys, "Mías 1 conversación")).toBeVisible();
    await goTo(keys, "m", "Bandeja: Mías");
    await expect(row(keys, bea.name)).toBeVisible();
    await expect(row(keys, ada.name)).toHaveCount(0);
  });
});
