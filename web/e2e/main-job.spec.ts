import { expect, test } from "./test";
import { aspirantPhone } from "./aspirantPhone";
import { openDesk } from "./signIn";

test("an aspirant writes, a recruiter sees it at once and answers, and knows that it was read", async ({
  browser,
  page: desk,
}) => {
  await openDesk(desk);
  await expect(desk.getByRole("heading", { name: "Bandeja" })).toBeVisible();

  const phone = await aspirantPhone(browser);
  await phone.write("Hola");
  const row = desk.getByRole("link", { name: phone.name });
  await expect(row).toBeVisible();
  await row.click();

  const messages = desk.getByRole("region", { name: "Mensajes" });
  await expect(messages.getByText("Hola", { exact: true })).toBeVisible();

  const answer = `Hola, soy Rita. ¿Cómo te va? ${phone.name}`;
  await desk.getByRole("textbox", { name: "Mensaje" }).fill(answer);
  await desk.keyboard.press("Enter");
  const bubble = messages.locator("[data-message]").filter({ hasText: answer });
  await expect(bubble).toHaveCount(1);
  await expect(desk.getByRole("textbox", { name: "Mensaje" })).toBeFocused();
  await expect(desk.getByText("Bot en pausa: respondes tú")).toBeVisible();

  await phone.page.bringToFront();
  await expect(phone.received(answer)).toHaveCount(1);
  await expect(bubble.getByRole("img", { name: "Leído" })).toBeVisible();
});
