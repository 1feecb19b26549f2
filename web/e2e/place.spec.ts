import { Timestamp, doc, writeBatch } from "firebase/firestore";
import { MESSAGE } from "../src/lib/defaults";
import type { Message } from "../src/lib/documents";
import { colleague, desk } from "./colleague";
import { type Person, familyName, people } from "./people";
import { store } from "./store";
import { expect, test } from "./test";

const HOUR = 3_600_000;
const LONG = "Una frase algo más larga, para que llene más de una línea del chat. ".repeat(3);

/** They wrote this often, an hour between each, before the message that they began with. */
async function wrote(person: Person, count: number, last: Partial<Message> = {}): Promise<void> {
  const batch = writeBatch(store);
  for (let nth = 1; nth <= count; nth += 1) {
    const at = Timestamp.fromMillis(Date.now() - (count - nth + 1) * HOUR);
    const said = { direction: "in", author: "aspirant", type: "text", status: "received" } as const;
    const text = `Mensaje ${nth}. ${LONG}`;
    const message: Message = { ...MESSAGE, ...said, text, at, ...(nth === count && last) };
    batch.set(doc(store, "conversations", person.id, "messages", `said-${nth}`), message);
  }
  await batch.commit();
}

test("a conversation opens where what is new begins, and its day covers nothing at rest", async ({
  browser,
  request,
}) => {
  const [person] = await people(familyName(), [{ unread: 9 }]);
  await wrote(person, 40);
  const rita = await colleague(request, `Rita ${familyName()}`);
  const page = await desk(browser, rita, `/conversations/${person.id}`);
  const line = page.getByRole("separator", { name: "9 mensajes nuevos" });
  await expect(line).toBeInViewport();
  await expect(page.getByText(/^Mensaje 33\./)).toBeInViewport();
  const messages = page.getByRole("region", { name: "Mensajes" });
  const newest = messages.getByText(`Hola, soy ${person.name}`);
  await expect(newest).not.toBeInViewport();

  const day = page.locator("[data-passing-day]");
  await messages.hover();
  await page.mouse.wheel(0, -700);
  await expect(day).toBeVisible();
  await expect(day).not.toBeEmpty();
  await expect(day).toBeHidden();

  await page.getByRole("button", { name: "9 mensajes nuevos" }).click();
  await expect(newest).toBeInViewport();
});

test("a quote says its words though they stand far back, and leads there", async ({
  browser,
  request,
}) => {
  const [person] = await people(familyName(), [{}]);
  await wrote(person, 120, { replyTo: "said-3" });
  const rita = await colleague(request, `Rita ${familyName()}`);
  const page = await desk(browser, rita, `/conversations/${person.id}`);
  const quote = page.getByRole("blockquote").getByRole("button", { name: /Mensaje 3\./ });
  await quote.click();
  await expect(page.locator('[data-message="said-3"]')).toBeInViewport();
  await expect(page.locator('[data-message="said-3"]')).toBeFocused();
});
