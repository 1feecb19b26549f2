import type { Page } from "@playwright/test";

const PASSWORD = "wasaprecruit";

/** In the form that stands there. */
export async function signIn(page: Page, email = "recruiter@example.com"): Promise<void> {
  await page.getByRole("textbox", { name: "Correo electrónico" }).fill(email);
  await page.getByLabel("Contraseña").fill(PASSWORD);
  await page.getByRole("button", { name: "Entrar", exact: true }).click();
}

/** The desk as a recruiter's who was not signed in. */
export async function openDesk(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await signIn(page);
}
