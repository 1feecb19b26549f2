import type { Browser, Locator, Page } from "@playwright/test";
import { Timestamp } from "firebase/firestore";
import { MEDIA } from "../src/lib/defaults";
import { expect, test } from "./test";
import { beside, faults, tabThrough } from "./accessible";
import { somebodyNew } from "./aspirantPhone";
import { colleague, idToken } from "./colleague";
import { LANGUAGES, agreeAndSend, fillInWork, fillInYou, sendPhoto, startForm } from "./journey";
import { familyName, keepOnTop, people, saidBefore } from "./people";

// Every screen in several states, each looked at twice.
test.slow();

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 800 };
const NARROWEST = { width: 320, height: 640 };
/** What is left of a screen of 1440 × 900 for who sees it twice as large. */
const TWICE = { width: 720, height: 450 };

type Who = "recruiter" | "admin" | "viewer";
type Size = typeof WIDE;

let name = "";
/** A tag that was made for this. */
let tag = "";

/** Somebody with a long name, a form, a photo, and another one that was too dark. */
test.beforeAll(async ({ browser, request }) => {
  // Somebody for the board's first column, and something for the activity to tell.
  const [person] = await people(familyName(), [{}]);
  const eva = await colleague(request, `Eva ${familyName()}`);
  const taken = await request.post(`/api/conversations/${person.id}/assignee`, {
    headers: { Authorization: `Bearer ${await idToken(request, eva)}` },
    data: { assigneeId: eva.uid },
  });
  expect(taken.ok()).toBe(true);

  const way = LANGUAGES.es;
  const who = somebodyNew(way.number);
  const [phone, form] = await startForm(browser, way, who);
  const digits = phone.name.slice(-8);
  name = `Valentina María de los Ángeles Rodríguez-Santillán ${digits}`;
  tag = `Pasarela ${digits}`;
  await fillInYou(form, way);
  await form.getByLabel(way.texts.fullName).fill(name);
  await fillInWork(form, way);
  await agreeAndSend(form, way);
  await sendPhoto(phone, "portrait-dark.jpg");
  await expect(phone.received(way.tooDark)).toHaveCount(1);
  await sendPhoto(phone, "portrait-gps.jpg");
  await expect(phone.received(way.progress(1))).toHaveCount(1);
  await keepOnTop(who.from);
});

const bar = (page: Page) => page.getByLabel("Acciones de esta conversación");
const selection = (page: Page) => page.getByRole("region", { name: "Selección" });
const box = (page: Page) => page.getByRole("checkbox", { name: `Seleccionar a ${name}` });
const row = (page: Page) => page.getByRole("link", { name }).first();
const button = (within: Page | Locator, words: string | RegExp) =>
  within.getByRole("button", { name: words });

/** A state of the desk: what leads there from the state before, and back. */
interface State {
  name: string;
  reach: (page: Page) => Promise<void>;
  leave?: (page: Page) => Promise<void>;
  only?: Size;
  /** It lies over what was looked at before. */
  isOver?: boolean;
}

const escape = (page: Page) => page.keyboard.press("Escape");

/** Something that a button opens, and Escape closes. */
function opened(
  words: string | RegExp,
  role: "menu" | "dialog" | "listbox",
  within: (page: Page) => Page | Locator = (page) => page,
): State {
  return {
    name: `${role} of ${String(words)}`,
    isOver: true,
    reach: async (page) => {
      await button(within(page), words).first().click();
      await expect(page.getByRole(role).last()).toBeVisible();
    },
    leave: async (page) => {
      await escape(page);
      await expect(page.getByRole(role)).toHaveCount(0);
    },
  };
}

const screen = (address: string, there: (page: Page) => Locator): State => ({
  name: address,
  reach: async (page) => {
    await page.goto(address);
    await expect(there(page)).toBeVisible();
  },
});
const text = (words: string) => (page: Page) => page.getByText(words).first();

const INBOX: State[] = [
  screen("/", row),
  { ...opened(/^Bandeja/, "dialog"), only: PHONE },
  opened(/^Orden/, "menu"),
  {
    name: "search, nobody",
    reach: async (page) => {
      await page.getByRole("searchbox").fill("zzzzz");
      await expect(page.getByText("Nadie coincide con «zzzzz»")).toBeVisible();
    },
  },
  {
    name: "search, by number",
    reach: async (page) => {
      await page.getByRole("searchbox").fill(name.slice(-8));
      await expect(page.getByRole("list", { name: "Conversaciones encontradas" })).toBeVisible();
    },
    leave: (page) => page.getByRole("searchbox").fill(""),
  },
  {
    name: "selection",
    reach: async (page) => {
      await box(page).click();
      await expect(selection(page)).toBeVisible();
    },
  },
  opened("Asignar", "listbox", selection),
  opened("Mover de etapa", "menu", selection),
  opened("Cambiar etiquetas", "listbox", selection),
  opened("Posponer", "menu", selection),
  {
    name: "many are asked about",
    isOver: true,
    reach: async (page) => {
      await page.getByRole("checkbox", { checked: false }).first().click();
      await button(selection(page), "Cerrar").click();
      await expect(page.getByRole("dialog")).toContainText("conversaciones");
    },
    leave: async (page) => {
      await button(page, "Cancelar").last().click();
      await button(page, "Quitar la selección").click();
    },
  },
];

const CONVERSATION: State[] = [
  {
    name: "conversation",
    reach: async (page) => {
      await row(page).click();
      await expect(page.getByRole("textbox", { name: "Mensaje" })).toBeVisible();
      await expect(page.getByRole("region", { name: "Mensajes" })).toContainText("Hola");
    },
  },
  { ...opened("Mostrar la ficha", "dialog"), only: PHONE },
  opened(/^Etapa/, "menu", bar),
  {
    name: "a tag is made",
    isOver: true,
    reach: async (page) => {
      await button(bar(page), /etiquetas/i).click();
      await page.getByPlaceholder("Buscar o crear etiqueta").fill(tag);
      await expect(page.getByRole("option").first()).toBeVisible();
    },
    leave: async (page) => {
      const making = page.getByRole("option", { name: `Crear «${tag}»` });
      if (await making.isVisible()) await making.click();
      await escape(page);
      await expect(button(bar(page), `Etiquetas: ${tag}. Cambiar`)).toBeVisible();
    },
  },
  opened("Posponer", "menu", bar),
  {
    name: "another time",
    isOver: true,
    reach: async (page) => {
      await button(bar(page), "Posponer").click();
      await page.getByRole("menuitem", { name: "Elegir fecha y hora…" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
    leave: (page) => button(page.getByRole("dialog"), "Cancelar").last().click(),
  },
  opened("Más acciones", "menu", bar),
  {
    name: "what can be undone",
    isOver: true,
    reach: async (page) => {
      await button(bar(page), "Tomar").click();
      await expect(button(page, "Deshacer")).toBeVisible();
      await expect(button(bar(page), "Tomar")).toHaveCount(0);
      // It lies over none of what one may want to do next.
      for (const next of await bar(page).getByRole("button").all())
        await next.click({ trial: true });
    },
    leave: async (page) => {
      await button(page, "Deshacer").click();
      await expect(button(bar(page), "Tomar")).toBeVisible();
      await page.getByRole("button", { name: "Cerrar aviso" }).last().click();
    },
  },
  {
    name: "a colleague is looked for",
    isOver: true,
    reach: async (page) => {
      await button(bar(page), "Asignar").click();
      await page.getByPlaceholder("Buscar en el equipo").fill("r");
      await expect(page.locator("[data-combobox-selected]")).toBeVisible();
    },
    leave: escape,
  },
  {
    name: "palette",
    isOver: true,
    reach: async (page) => {
      await page.keyboard.press("Control+k");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
    leave: async (page) => {
      await escape(page);
      await expect(page.getByRole("dialog")).toHaveCount(0);
    },
  },
];

const OTHER_SCREENS: State[] = [
  screen("/?view=tag:no-such-tag", text("No hay conversaciones abiertas con esta etiqueta")),
  opened("Tu cuenta", "dialog"),
  {
    name: "keys",
    isOver: true,
    reach: async (page) => {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toContainText("Fila siguiente");
    },
    leave: (page) => escape(page),
  },
  screen("/conversations/no-such-one", text("No existe esta conversación")),
  screen("/stages", (page) => page.getByRole("heading", { level: 1 })),
  opened("Filtros", "dialog"),
  {
    name: "a card's menu",
    isOver: true,
    reach: async (page) => {
      // On a phone one column is on the screen, and only that one is asked for.
      await page.locator('[data-column="photos"]').scrollIntoViewIfNeeded();
      await button(page, `Mover a ${name}`).click();
      await expect(page.getByRole("menuitem", { name: "Casting" })).toBeVisible();
    },
  },
  {
    name: "words for “not now”",
    isOver: true,
    reach: async (page) => {
      await page.getByRole("menuitem", { name: "Por ahora no" }).click();
      await expect(page.getByRole("dialog")).toContainText("Mensaje en español");
    },
    leave: (page) => button(page.getByRole("dialog"), "Cancelar").last().click(),
  },
  screen("/team", text("Solo para administración")),
  screen("/nowhere", text("Esta página no existe")),
];

const ADMIN: State[] = [
  screen("/team", (page) => button(page, /^Cambiar a/).first()),
  opened(/^Cambiar a Rita Recruiter/, "menu"),
  opened("Invitar", "dialog"),
  {
    name: "a colleague's access",
    isOver: true,
    reach: async (page) => {
      await button(page, /^Cambiar a Rita Recruiter/).click();
      await page.getByRole("menuitem", { name: "Rol y acceso…" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
    leave: (page) => button(page.getByRole("dialog"), "Cancelar").last().click(),
  },
  {
    name: "taking access away",
    isOver: true,
    reach: async (page) => {
      await button(page, /^Cambiar a Rita Recruiter/).click();
      await page.getByRole("menuitem", { name: "Quitar el acceso…" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
    leave: (page) => button(page.getByRole("dialog"), "Cancelar").last().click(),
  },
  screen("/activity", (page) => page.getByRole("listitem").first()),
  {
    name: "tags are edited",
    isOver: true,
    reach: async (page) => {
      await page.goto("/");
      await row(page).click();
      await button(bar(page), /etiquetas/i).click();
      await button(page, "Cambiar nombre o color").click();
      await expect(page.getByRole("dialog").getByRole("radio").first()).toBeVisible();
    },
  },
];

async function desk(browser: Browser, viewport: Size): Promise<Page> {
  const page = await (await browser.newContext({ viewport, reducedMotion: "reduce" })).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto("/");
  await expect(page.getByText("recruiter@example.com")).toBeVisible();
  return page;
}

async function signIn(page: Page, who: Who): Promise<void> {
  await page.getByText(`${who}@example.com`).click();
  await expect(page.getByRole("navigation", { name: "Pantallas" })).toBeVisible();
}

type Look = (page: Page, part?: string) => Promise<unknown[]>;
/** Where Mantine puts what lies over the page. */
const OVER = "[data-portal]";

async function lookAt(page: Page, states: State[], size: Size, ...looks: Look[]): Promise<void> {
  for (const state of states.filter(({ only = size }) => only === size)) {
    await test.step(state.name, async () => {
      await state.reach(page);
      const part = state.isOver ? OVER : "html";
      for (const look of looks) expect.soft(await look(page, part), state.name).toEqual([]);
      await state.leave?.(page);
    });
  }
}

for (const size of [WIDE, PHONE]) {
  test(`a recruiter's screens, ${size.width} px wide`, async ({ browser }) => {
    const page = await desk(browser, size);
    expect.soft(await faults(page), "sign-in").toEqual([]);
    await signIn(page, "recruiter");
    await lookAt(page, [...INBOX, ...CONVERSATION, ...OTHER_SCREENS], size, faults, beside);
  });

  test(`an admin's screens, ${size.width} px wide`, async ({ browser }) => {
    const page = await desk(browser, size);
    await signIn(page, "admin");
    await lookAt(page, ADMIN, size, faults, beside);
  });
}

/** Main screens, and what is on them once they stand. */
const SCREENS: [address: string, there: (page: Page) => Locator][] = [
  ["/", row],
  ["/stages", (page) => page.getByRole("article").first()],
  ["/team", (page) => button(page, /^Cambiar a/).first()],
  ["/activity", (page) => page.getByRole("listitem").first()],
];

for (const size of [NARROWEST, TWICE]) {
  test(`nothing is cut at ${size.width} × ${size.height} px`, async ({ browser }) => {
    const page = await desk(browser, size);
    expect.soft(await beside(page), "sign-in").toEqual([]);
    await signIn(page, "admin");
    for (const [address, there] of SCREENS) {
      await page.goto(address);
      await expect(there(page)).toBeVisible();
      expect.soft(await beside(page), address).toEqual([]);
    }
    await lookAt(page, [...INBOX.slice(0, 2), ...CONVERSATION], size, beside);
  });
}

const top = async (one: Locator) => (await one.boundingBox())?.y;

/** Buttons whose words do not fit in them. */
const cutButtons = (page: Page) =>
  page
    .locator("#conversation")
    .getByRole("button")
    .evaluateAll((all) =>
      all
        .flatMap((one) => [one, ...one.querySelectorAll("*")])
        .filter((one) => getComputedStyle(one).overflowX === "hidden" && one.textContent)
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
        .filter((one) => getComputedStyle(one).textOverflow !== "ellipsis")
        .map((one) => one.outerHTML.slice(0, 160)),
    );

for (const size of [NARROWEST, PHONE, WIDE]) {
  test(`nobody's conversation, and a template, ${size.width} px wide`, async ({ browser }) => {
    const closed = { windowClosesAt: Timestamp.fromMillis(Date.now() - 60_000) };
    const [person] = await people(familyName(), [{ ...closed, language: "es" }]);
    const page = await desk(browser, size);
    await signIn(page, "recruiter");
    await page.goto(`/conversations/${person.id}`);
    await expect(button(bar(page), "Asignar")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    const place = page.locator("#conversation");
    expect
      .soft(await top(place.locator("header").first()), "begins at the top")
      .toBe(await top(place));
    expect.soft([await faults(page), await beside(page)], "nobody's").toEqual([[], []]);
    await button(page, "Elegir una plantilla").click();
    await button(page, /casting_es/).click();
    await expect(button(page, "Enviar plantilla")).toBeVisible();
    expect.soft([await faults(page), await beside(page)], "a template").toEqual([[], []]);
    await expect.poll(() => cutButtons(page)).toEqual([]);
  });
}

const PAPER = { ...MEDIA, contentType: "application/pdf", fileName: "contrato.pdf" };
const VOICE = {
  ...MEDIA,
  contentType: "audio/ogg",
  state: "stored",
  objectName: "none/a.ogg",
} as const;
const PLACE = { latitude: 19.4, longitude: -99.1, label: "Estudio", address: "Reforma 1" };

test("all that a message can hold is told apart on every bubble", async ({ browser }) => {
  const [person] = await people(familyName(), [{}]);
  const authors = [
    { direction: "in", author: "aspirant" },
    { direction: "out", author: "bot" },
    { direction: "out", author: "rita" },
  ] as const;
  const kinds = [
    { type: "text", text: "Hola", replyTo: "first" },
    { type: "document", media: [PAPER] },
    { type: "document", media: [{ ...PAPER, state: "stored", objectName: "none/x.pdf" }] },
    { type: "document", media: [{ ...PAPER, state: "failed", fault: "damaged" }] },
    { type: "image", media: [{ ...PAPER, contentType: "image/jpeg" }] },
    { type: "audio", media: [VOICE] },
    { type: "location", location: PLACE },
  ] as const;
  await saidBefore(
    person,
    authors.flatMap((author) =>
      kinds.map((kind) => ({
        ...author,
        ...kind,
        media: "media" in kind ? [...kind.media] : [],
      })),
    ),
  );
  const page = await desk(browser, { ...WIDE, height: 5000 });
  await signIn(page, "recruiter");
  // Their addresses never come: it stays in preparation.
  await page.route("**/files", () => undefined);
  await page.goto(`/conversations/${person.id}`);
  await expect(page.getByText("Documento · PDF")).toHaveCount(9);
  expect.soft(await faults(page, "#messages"), "in preparation").toEqual([]);
});

test("the keyboard reaches everything, and one sees where it is", async ({ browser }) => {
  const page = await desk(browser, WIDE);
  await signIn(page, "admin");
  for (const [address, there] of SCREENS) {
    // A long list has many stops, and skip links lead past it.
    await page.goto(address === "/" ? `/?q=${name.slice(-8)}` : address);
    await expect(there(page)).toBeVisible();
    if (address === "/") {
      await row(page).click();
      await expect(page.getByRole("textbox", { name: "Mensaje" })).toBeFocused();
    }
    const { stops, missed } = await tabThrough(page);
    expect.soft(missed, `${address}: never reached`).toEqual([]);
    for (const fault of ["isUnmarked", "isCovered"] as const) {
      const faulty = stops.filter((stop) => stop[fault]).map(({ what }) => what);
      expect.soft(faulty, `${address}: ${fault}`).toEqual([]);
    }
  }
});

test("what loads stands still for who asked for less motion", async ({ browser }) => {
  const page = await desk(browser, WIDE);
  await signIn(page, "recruiter");
  await expect(row(page)).toBeVisible();
  await page.route("**/google.firestore.v1.Firestore/**", () => undefined);
  await page.getByRole("link", { name: "Etapas", exact: true }).click();
  await expect(page.getByRole("status", { name: /^Cargando/ }).first()).toBeVisible();
  const moving = await page.evaluate(() =>
    document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== 0),
  );
  expect(moving).toEqual([]);
});
