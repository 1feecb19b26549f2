import { type APIRequestContext, type Browser, type Page, expect } from "@playwright/test";
import { doc, setDoc } from "firebase/firestore";
import { USER } from "../src/lib/defaults";
import type { User } from "../src/lib/documents";
import { PROJECT, store } from "./store";

export const AUTH_URL = process.env.VITE_AUTH_EMULATOR ?? "http://127.0.0.1:9099";
const PASSWORD = "wasaprecruit";

export interface Colleague {
  uid: string;
  email: string;
  name: string;
}

/** Somebody of this test's own: what happens to them happens to nobody else. */
export async function colleague(
  request: APIRequestContext,
  name: string,
  access: Partial<Pick<User, "role" | "sees">> = {},
): Promise<Colleague> {
  const uid = `e2e-${Date.now()}-${Math.floor(Math.random() * 1e6)}`;
  const email = `${uid}@example.com`;
  const account = await request.post(
    `${AUTH_URL}/identitytoolkit.googleapis.com/v1/projects/${PROJECT}/accounts`,
    {
      headers: { Authorization: "Bearer owner" },
      data: { localId: uid, email, emailVerified: true, password: PASSWORD },
    },
  );
  expect(account.ok()).toBe(true);
  const profile: User = { ...USER, role: "recruiter", name, email, ...access };
  await setDoc(doc(store, "users", uid), profile);
  return { uid, email, name };
}

/** The desk of a colleague who signs in at this address, without a mouse. */
export async function desk(browser: Browser, { email }: Pick<Colleague, "email">, path = "/") {
  const context = { locale: "es-MX", viewport: { width: 1440, height: 900 } };
  const page = await (await browser.newContext(context)).newPage();
  await page.goto(path);
  await page.getByRole("textbox", { name: "Correo electrónico" }).fill(email);
  await page.getByLabel("Contraseña").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Tu cuenta" })).toBeVisible();
  return page;
}

/** What they show the server in place of their screen's. */
export async function idToken(request: APIRequestContext, { email }: Colleague): Promise<string> {
  const signIn = `${AUTH_URL}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=any`;
  const data = { email, password: PASSWORD, returnSecureToken: true };
  return ((await (await request.post(signIn, { data })).json()) as { idToken: string }).idToken;
}

export const row = (page: Page, name: string) => page.getByRole("link", { name }).first();
export const bar = (page: Page) => page.getByLabel("Acciones de esta conversación");
export const field = (page: Page) => page.getByRole("textbox", { name: "Mensaje" });
export const said = (page: Page, text: string | RegExp) => page.getByText(text).first();
