import { fileURLToPath } from "node:url";
import type { APIRequestContext, Page } from "@playwright/test";
import { Timestamp } from "firebase/firestore";
import { colleague, desk, field, idToken, row } from "./colleague";
import { keysAreHeard, press, walkTo } from "./keys";
import { type Person, change, familyName, hasReceived, newcomer, nth, people } from "./people";
import { openDesk } from "./signIn";
import { expect, test } from "./test";

const PHOTO = fileURLToPath(
  new URL("../../tests/fixtures/photos/portrait-gps.jpg", import.meta.url),
);
const HOUR = 3_600_000;
const NAMES = ["Ana", "Bea", "Cleo", "Dora", "Eva", "Flor", "Gala", "Hilda", "Ivonne", "Kyra"];

// Thirty conversations, ten in each way of working.
test.slow();

interface Way {
  name: string;
  viewport: { width: number; height: number };
  /** From the list into the conversation. */
  enter: (page: Page, person: Person) => Promise<void>;
  /** Presses what a name stands on. */
  use: (page: Page, name: string | RegExp) => Promise<void>;
  /** Back to the list. */
  leave: (page: Page) => Promise<void>;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).last();
const WIDE = { width: 1440, height: 900 };

const WAYS: readonly Way[] = [
  {
    name: "by mouse",
    viewport: WIDE,
    enter: (page, { name }) => row(page, name).click(),
    use: (page, name) => button(page, name).click(),
    leave: () => Promise.resolve(),
  },
  {
    name: "by keyboard alone",
    viewport: WIDE,
    enter: async (page, { id }) => {
      await walkTo(page, id);
      await press(page, "Enter");
    },
    use: (page, name) => button(page, name).press("Enter"),
    leave: (page) => page.locator("#conversation").press("Escape"),
  },
  {
    name: "on a phone",
    viewport: { width: 390, height: 800 },
    enter: (page, { name }) => row(page, name).click(),
    use: (page, name) => button(page, name).click(),
    leave: (page) => page.getByRole("link", { name: /^Volver/ }).click(),
  },
];

/** A quick reply of their own, as the desk keeps it; its words. */
async function quickReply(
  request: APIRequestContext,
  who: Parameters<typeof idToken>[1],
  shortcut: string,
) {
  const kept = await request.post("/api/quick-replies", {
    headers: { Authorization: `Bearer ${await idToken(request, who)}` },
    data: { shared: false, shortcut, texts: { es: "¡Qué gusto, {firstName}! Te leo." } },
  });
  expect(kept.ok()).toBe(true);
}

for (const way of WAYS) {
  test(`ten conversations answered ${way.name}`, async ({ browser, request }) => {
    const family = familyName();
    const rita = await colleague(request, `Rita ${familyName()}`);
    await quickReply(request, rita, "gusto");
    const everybody = await Promise.all(
      NAMES.map((name) => newcomer(request, `${name} ${family}`)),
    );
    await Promise.all(everybody.map((person) => change(person, { assigneeId: rita.uid })));
    const at = (place: number) => nth(everybody, place);
    const greeted = [at(0), at(1), at(2)];
    const unheard = [at(7), at(8), at(9)];
    const page = await desk(browser, rita, "/?view=mine");
    await page.setViewportSize(way.viewport);
    await keysAreHeard(page);
    for (const person of everybody) await expect(row(page, person.name)).toBeVisible();

    const visit = async (person: Person, act: (person: Person) => Promise<void>) => {
      await way.enter(page, person);
      await expect(page.getByRole("heading", { name: person.name })).toBeVisible();
      await act(person);
      await way.leave(page);
    };
    const send = async (text: string) => {
      await field(page).pressSequentially(text);
      await field(page).press("Enter");
    };
    const arrives = (person: Person, text: string) =>
      expect.poll(() => hasReceived(request, person, text)).toBe(true);

    await test.step("with a quick reply", async () => {
      for (const person of greeted)
        await visit(person, async () => {
          await field(page).pressSequentially("/gus");
          await expect(page.getByRole("option", { name: /gusto/ })).toBeVisible();
          await press(page, "Enter", "Enter");
          await expect(field(page)).toHaveValue("");
        });
    });

    await test.step("with a note that stays here", () =>
      visit(at(3), async () => {
        await way.use(page, "Nota interna");
        await page.getByRole("textbox", { name: "Nota interna" }).fill(`Altura por ver ${family}`);
        await page.keyboard.press("Enter");
        await expect(page.getByRole("article", { name: /^Nota interna/ })).toBeVisible();
      }));

    await test.step("with a photo", () =>
      visit(at(4), async () => {
        const chooser = page.waitForEvent("filechooser");
        if (way.viewport.width < 600) await way.use(page, "Más herramientas");
        await way.use(page, "Agregar fotos o archivos");
        await (await chooser).setFiles(PHOTO);
        await expect(page.getByRole("list", { name: "Por enviar" })).toBeVisible();
        await send(`Mira ${family}`);
        await expect(page.getByRole("list", { name: "Por enviar" })).toHaveCount(0);
      }));

    await test.step("later", () =>
      visit(at(5), async () => {
        await field(page).pressSequentially("¿Cómo vas?");
        if (way.viewport.width < 600) await way.use(page, "Más herramientas");
        await way.use(page, "Enviar más tarde");
        await page.getByRole("dialog").getByRole("button", { name: "Programar" }).press("Enter");
        await expect(
          page.getByRole("region", { name: "Programado, aún sin enviar" }),
        ).toContainText("¿Cómo vas?");
      }));

    await test.step("with a template, the window being closed", async () => {
      await change(at(6), {
        windowClosesAt: Timestamp.fromMillis(Date.now() - HOUR),
        language: "es",
      });
      await visit(at(6), async (person) => {
        await way.use(page, "Elegir una plantilla");
        await way.use(page, /casting_es/);
        await page.getByRole("textbox", { name: "Nombre de pila" }).fill("Sol");
        await page.getByRole("textbox", { name: "Ciudad" }).fill("Puebla");
        await page.getByRole("textbox", { name: "Dia" }).fill("el lunes");
        await way.use(page, "Enviar plantilla");
        const words = `Hola Sol, tenemos un casting en Puebla el lunes. ¿Puedes venir? Te espera ${rita.name}, de la agencia.`;
        await arrives(person, words);
      });
    });

    await test.step("without a network, and all of it goes out with it", async () => {
      await page.context().setOffline(true);
      for (const person of unheard) await visit(person, () => send(`Hola ${family}`));
      await expect(row(page, at(8).name)).toContainText("No se envió");
      await page.context().setOffline(false);
      for (const person of unheard) await arrives(person, `Hola ${family}`);
      await expect(page.getByText("No se envió")).toHaveCount(0);
    });

    await test.step("each got what was theirs, and nobody the note", async () => {
      for (const person of greeted) {
        const [first = ""] = person.name.split(" ");
        await arrives(person, `¡Qué gusto, ${first}! Te leo.`);
      }
      await arrives(at(4), `Mira ${family}`);
      const isTold = await hasReceived(request, at(3), `Altura por ver ${family}`);
      expect(isTold).toBe(false);
    });
  });
}

test("with a keyboard over a phone, or magnified, one sees all of the field, and who it is", async ({
  browser,
}) => {
  const [person] = await people(familyName(), [{}]);
  for (const hasTouch of [true, false]) {
    const viewport = { width: 390, height: 800 };
    const page = await (await browser.newContext({ viewport, hasTouch })).newPage();
    await openDesk(page, `/conversations/${person.id}`);
    await field(page).fill("Hola");
    for (const [width, height] of [
      [390, 430],
      [390, 400],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(field(page)).toBeInViewport({ ratio: 1 });
      const name = page.getByRole("heading", { name: person.name });
      await expect(name).toBeInViewport({ ratio: 1 });
      const messages = await page.locator("#messages").boundingBox();
      // Half of what is left is for what was said.
      if (hasTouch) expect(messages?.height).toBeGreaterThan(height * 0.4);
    }
    // Without the keyboard all of it is there.
    await page.locator("#messages").focus();
    await page.getByRole("button", { name: "Posponer" }).focus();
    await expect(page.getByRole("button", { name: "Posponer" })).toBeInViewport({ ratio: 1 });
  }
});
