import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./test";
import { aspirantPhone } from "./aspirantPhone";
import { signIn } from "./signIn";

// Several sign-ins in several tabs each.
test.slow();

const RITA = "recruiter@example.com";
const SAUL = "second@example.com";

const field = (tab: Page) => tab.getByRole("textbox", { name: "Mensaje" });
const bubble = (tab: Page, text: string) => tab.locator("[data-message]").filter({ hasText: text });

async function enter(tab: Page, email: string) {
  await signIn(tab, email);
  await expect(tab.getByRole("button", { name: "Tu cuenta" })).toBeVisible();
}

async function leave(tab: Page) {
  await tab.getByRole("button", { name: "Tu cuenta" }).click();
  await tab.getByRole("button", { name: "Cerrar sesión" }).click();
}

const asked = (tab: Page) => tab.getByRole("dialog", { name: "¿Cerrar sesión?" });

async function leaveForGood(tab: Page) {
  await leave(tab);
  await asked(tab).getByRole("button", { name: "Cerrar sesión" }).click();
}

/** What this tab still holds of anybody, as whoever sits down at it could find out. */
const kept = (tab: Page) =>
  tab.evaluate(() =>
    [sessionStorage, localStorage].flatMap((storage) => Object.entries(storage)).join(" "),
  );

/** Rita at work in two tabs, the second one in the conversation of somebody who just wrote. */
async function twoTabs(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error("no browser");
  const phone = await aspirantPhone(browser);
  await phone.write("Hola");
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto("/");
  await enter(first, RITA);
  await second.goto("/");
  await second.getByRole("link", { name: phone.name }).click();
  await expect(field(second)).toBeVisible();
  return { phone, first, second, address: second.url() };
}

async function open(tab: Page, address: string) {
  await tab.goto(address);
  await expect(field(tab)).toBeVisible();
}

test("who signs out in one tab leaves nothing in the other for whoever comes next", async ({
  context,
}) => {
  const { phone, first, second, address } = await twoTabs(context);
  const [failed, draft] = [`No salió ${phone.name}`, `Borrador de Rita ${phone.name}`];
  await second.route("**/messages", (route) => route.abort());
  await field(second).fill(failed);
  await second.keyboard.press("Enter");
  await expect(second.getByRole("button", { name: "Intentar de nuevo" })).toBeVisible();
  await field(second).fill(draft);

  await leaveForGood(first);
  await expect(second.getByRole("button", { name: "Entrar", exact: true })).toBeVisible();
  await expect.poll(() => kept(second)).not.toContain(phone.name);

  await enter(second, SAUL);
  await second.unroute("**/messages");
  await open(second, address);
  await expect(field(second)).toHaveValue("");
  await expect(bubble(second, failed)).toHaveCount(0);
  await expect(phone.received(failed)).toHaveCount(0);
});

test("a message that waits its turn never goes out under the name of who signed in meanwhile", async ({
  context,
}) => {
  const { phone, first, second, address } = await twoTabs(context);
  const authors: (string | undefined)[] = [];
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((done) => (goOn = done));
  await second.route("**/messages", async (route) => {
    authors.push(route.request().headers().authorization);
    await held;
    await route.continue().catch(() => undefined);
  });
  for (const text of ["Uno", "Dos"]) {
    await field(second).fill(`${text} ${phone.name}`);
    await second.keyboard.press("Enter");
  }
  await expect.poll(() => authors.length).toBe(1);

  await leaveForGood(first);
  await enter(first, SAUL);
  goOn();
  await open(second, address);
  await expect(field(second)).toHaveValue("");
  await expect(bubble(second, `Dos ${phone.name}`)).toHaveCount(0);
  await expect.poll(() => new Set(authors).size).toBe(1);
  await expect(phone.received(`Dos ${phone.name}`)).toHaveCount(0);
});

test("before what was not sent is gone one is asked, also about the other tab's", async ({
  context,
}) => {
  const { phone, first, second } = await twoTabs(context);
  await field(second).fill(`A medias ${phone.name}`);
  await leave(first);
  const dialog = asked(first);
  await expect(dialog).toContainText("sin enviar");
  await dialog.getByRole("button", { name: "Seguir aquí" }).click();
  await expect(field(second)).toHaveValue(`A medias ${phone.name}`);

  await field(second).fill("");
  await leave(first);
  await expect(first.getByRole("button", { name: "Entrar", exact: true })).toBeVisible();
});

test("who is thrown out finds what they wrote when they come back, and nobody else does", async ({
  context,
}) => {
  const { phone, second, address } = await twoTabs(context);
  const draft = `A medias ${phone.name}`;
  /** As a session ends that was revoked: the device forgets it, and nobody said good-bye. */
  const throwOut = async () => {
    await second.evaluate(
      () =>
        new Promise((done) => {
          const opening = indexedDB.open("firebaseLocalStorageDb");
          opening.onsuccess = () => {
            const store = opening.result.transaction("firebaseLocalStorage", "readwrite");
            store.objectStore("firebaseLocalStorage").clear();
            store.oncomplete = done;
          };
        }),
    );
    await expect(second.getByRole("button", { name: "Entrar", exact: true })).toBeVisible();
  };
  await field(second).fill(draft);
  await throwOut();
  await expect(second.getByText(draft)).toHaveCount(0);
  await enter(second, RITA);
  await open(second, address);
  await expect(field(second)).toHaveValue(draft);

  await throwOut();
  await enter(second, SAUL);
  await expect.poll(() => kept(second)).not.toContain(phone.name);
  await open(second, address);
  await expect(field(second)).toHaveValue("");
});
