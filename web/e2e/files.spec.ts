import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "@playwright/test";
import { doc, setDoc, Timestamp } from "firebase/firestore";
import { ASPIRANT, FORMSUMMARY, PHOTO as PHOTO_DEFAULTS } from "../src/lib/defaults";
import { welcomedPhone } from "./aspirantPhone";
import { familyName, people } from "./people";
import { store } from "./store";
import { expect, test } from "./test";
import { openDesk } from "./signIn";

const PHOTO = fileURLToPath(
  new URL("../../tests/fixtures/photos/portrait-gps.jpg", import.meta.url),
);
const TOO_LARGE = 5 * 1024 * 1024 + 1;

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

/** The picture really shows: one that the policy or the file forbids is there, too, but broken. */
const expectShown = (picture: Locator) =>
  expect
    .poll(() => picture.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth))
    .toBeGreaterThan(0);

/** Somebody's, open in the desk; `pictures` are those that their phone has got. */
async function conversation(browser: Browser, desk: Page) {
  const phone = await welcomedPhone(browser);
  await openDesk(desk);
  await desk.getByRole("link", { name: phone.name }).click();
  const cards = desk.getByRole("list", { name: "Por enviar" });
  const field = desk.getByRole("textbox", { name: "Mensaje" });
  const pictures = phone.page.locator('[data-direction="outbound"] img');
  return { phone, cards, field, pictures };
}

test("photos go out as they were chosen or pasted; what WhatsApp would not take never does", async ({
  browser,
  page: desk,
}) => {
  const { phone, cards, field, pictures } = await conversation(browser, desk);

  await choose(desk, {
    name: "enorme.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.alloc(TOO_LARGE),
  });
  await expect(cards.getByRole("alert")).toContainText("5 MB como máximo");
  await expect(desk.getByRole("button", { name: "Enviar", exact: true })).toBeDisabled();

  await choose(desk, PHOTO);
  await expect(cards.getByText("portrait-gps.jpg")).toBeInViewport({ ratio: 1 });
  await expect(desk.getByText("1 archivo no se puede enviar")).toBeInViewport({ ratio: 1 });
  await desk.getByRole("button", { name: "Quitarlo" }).click();
  await expect(cards.getByRole("listitem")).toHaveCount(1);
  await expectShown(cards.locator("img"));
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

test("a chosen file waits in its conversation through a reload, and for who signs out it is gone", async ({
  browser,
  page: desk,
}) => {
  const { cards, field, pictures } = await conversation(browser, desk);
  const asked: string[] = [];
  desk.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });

  await choose(desk, PHOTO);
  await expect(cards.getByRole("progressbar")).toHaveCount(0);
  await expect.poll(() => keptFiles(desk)).toBe(1);
  await desk.reload();
  await expect(cards.getByText("portrait-gps.jpg")).toBeVisible();
  await expectShown(cards.locator("img"));
  expect(asked).toEqual([]);
  await field.press("Enter");
  await expect(cards).toHaveCount(0);
  await expect(pictures).toHaveCount(1);
  await expect.poll(() => keptFiles(desk)).toBe(0);

  await desk.context().setOffline(true);
  await choose(desk, PHOTO);
  await expect(cards.getByRole("alert")).toBeVisible();
  await expect.poll(() => keptFiles(desk)).toBe(1);
  await desk.context().setOffline(false);
  await expect(cards.getByRole("alert")).toHaveCount(0);
  await desk.getByRole("button", { name: "Tu cuenta" }).click();
  await desk.getByRole("button", { name: "Cerrar sesión" }).click();
  const dialog = desk.getByRole("dialog", { name: "¿Cerrar sesión?" });
  await dialog.getByRole("button", { name: "Cerrar sesión" }).click();
  await expect(desk.getByRole("button", { name: "Entrar", exact: true })).toBeVisible();
  await expect.poll(() => keptFiles(desk)).toBe(0);
});

test("a photo that waits to be sent is seen in its bubble, also after a reload", async ({
  browser,
  page: desk,
}) => {
  const { cards, field, pictures } = await conversation(browser, desk);
  await choose(desk, PHOTO);
  await expect(cards.getByRole("progressbar")).toHaveCount(0);
  // The desk opens again, and what is to be sent finds no server.
  const messages = /\/api\/conversations\/[^/]+\/messages$/;
  await desk.route(messages, (route) => route.abort("internetdisconnected"));
  await field.press("Enter");
  const waiting = desk.getByRole("img", { name: "Foto, portrait-gps.jpg" });
  await expectShown(waiting);
  await desk.reload();
  await expectShown(waiting);
  await desk.unroute(messages);
  await desk.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(pictures).toHaveCount(1);
});

/** How many files this browser holds for the desk. */
const keptFiles = (desk: Page) =>
  desk.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open("desk-files");
        // The desk has not made it yet: that is the desk's to do.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => done(0);
        opening.onsuccess = () => {
          const store = opening.result.transaction("files").objectStore("files");
          const counting = store.count();
          counting.onsuccess = () => done(counting.result);
          opening.result.close();
        };
      }),
  );

/** A photo that is kept for them, without its pictures. */
async function keepPhoto(person: string, id: string) {
  const paths = { original: `${id}/o.jpg`, web: `${id}/w.webp`, thumbnail: `${id}/t.webp` };
  await setDoc(doc(store, "aspirants", person, "photos", id), {
    ...PHOTO_DEFAULTS,
    slot: "face",
    quality: {
      width: 900,
      height: 1200,
      size: 1,
      sharpness: 200,
      brightness: 130,
      person: true,
      sensitive: false,
      problems: [],
    },
    width: 900,
    height: 1200,
    paths,
    contentType: "image/jpeg",
    perceptualHash: "0f0f0f0f0f0f0f0f",
    messageId: "first",
    createdAt: Timestamp.now(),
  });
}

test("a city and a shot are corrected: what they said stays beside it, and the search knows", async ({
  page: desk,
}) => {
  const [town, id] = [familyName(), "a".repeat(64)];
  const now = Timestamp.now();
  const form = { ...FORMSUMMARY, submissionId: "s1", at: now };
  const situation = { checklist: { face: id }, ageGroup: "adult", form } as const;
  const [person] = await people(familyName(), [situation]);
  await setDoc(doc(store, "aspirants", person.id), {
    ...ASPIRANT,
    name: person.name,
    city: "Puebal",
    conversationId: person.id,
    source: "whatsapp",
    ageGroup: "adult",
    form: {
      provider: "page",
      submissionId: "s1",
      submittedAt: now,
      matchedBy: "token",
      confirmed: false,
      answers: [],
      problems: [],
    },
    consent: { version: "2026-11", at: now },
    createdAt: now,
    updatedAt: now,
  });
  await keepPhoto(person.id, id);
  await openDesk(desk);
  await expect(desk.getByRole("button", { name: "Tu cuenta" })).toBeVisible();
  await desk.goto(`/conversations/${person.id}`);

  await desk.getByRole("button", { name: "Corregir: Ciudad" }).click();
  const city = desk.getByRole("textbox", { name: "Ciudad" });
  await city.fill(town);
  await city.press("Enter");
  await expect(desk.getByText("Dijo: Puebal")).toBeVisible();
  await expect(desk.getByText(/^Corrección tuya/)).toBeVisible();
  const search = desk.getByRole("searchbox");
  await search.fill(town);
  await expect(desk.getByRole("link", { name: person.name })).toBeVisible();

  await desk.getByRole("button", { name: "Muestra: Rostro" }).click();
  await desk.getByRole("menuitemradio", { name: "Perfil" }).click();
  await expect(desk.getByRole("button", { name: "Muestra: Perfil" })).toBeVisible();
  await expect(desk.getByRole("img", { name: "Rostro: aún falta" })).toBeVisible();
  await desk.getByRole("button", { name: "Una de las mejores", pressed: false }).click();
  await expect(
    desk.getByRole("button", { name: "Una de las mejores", pressed: true }),
  ).toBeVisible();

  await desk.getByRole("button", { name: "Deshacer la corrección: Ciudad" }).click();
  await expect(desk.getByText("Dijo: Puebal")).toHaveCount(0);
  await expect(desk.getByText("Puebal")).toBeVisible();
});
