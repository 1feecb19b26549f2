import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { vi } from "vitest";
import { ApplyPage } from "./ApplyPage";

export const INFO = {
  link: "open",
  agency: "Acme Models",
  language: "en",
  whatsapp: "https://wa.me/14155238886",
  privacyUrl: "http://localhost:3000/privacy",
  privacyVersion: "2026-11",
};

type Reply = { status: number; body?: object } | "offline";

/** Plays the server: `info` for the link, then one of `replies` for each form that is posted. */
export function playServer(info: object | null, ...replies: Reply[]) {
  const posted: Record<string, unknown>[] = [];
  const fetched = vi.spyOn(globalThis, "fetch").mockImplementation((_url, init) => {
    if (!init?.body) return answer(info ? { status: 200, body: info } : "offline");
    posted.push(JSON.parse(init.body as string) as Record<string, unknown>);
    return answer(replies[posted.length - 1] ?? { status: 200, body: { received: true } });
  });
  return { posted, fetched };
}

function answer(reply: Reply): Promise<Response> {
  if (reply === "offline") return Promise.reject(new TypeError("Failed to fetch"));
  return Promise.resolve(new Response(JSON.stringify(reply.body ?? {}), { status: reply.status }));
}

/** Opens the page in English at `address`. */
export function open(address = "/apply?ref=identity.time.signature") {
  window.history.replaceState(null, "", address);
  const view = render(<ApplyPage />);
  return { user: userEvent.setup({ delay: null }), view };
}

const press = (user: UserEvent, name: string) => user.click(screen.getByRole("button", { name }));
export const next = (user: UserEvent) => press(user, "Next");
export const send = (user: UserEvent) => press(user, "Send");

export async function fillYou(user: UserEvent, year?: string) {
  await typeYou(user, year);
  await next(user);
}

export async function typeYou(user: UserEvent, year = "2001") {
  await user.type(await screen.findByLabelText("Full name"), "Valentina Ríos");
  await user.type(screen.getByLabelText("Day"), "3");
  await user.selectOptions(screen.getByLabelText("Month"), "April");
  await user.type(screen.getByLabelText("Year"), year);
  await user.type(screen.getByLabelText("City where you live"), "Guadalajara");
}

export async function fillWork(user: UserEvent) {
  await user.type(screen.getByLabelText("Height (cm)"), "1,80");
  await fillWorkOfMinor(user);
}

export async function fillWorkOfMinor(user: UserEvent) {
  await user.click(screen.getByLabelText("None yet"));
  await press(user, "Weekend");
  await next(user);
}

export async function agree(user: UserEvent) {
  await user.click(screen.getByRole("checkbox", { name: /I agree/ }));
}

export async function fillAll(user: UserEvent, year?: string) {
  await fillYou(user, year);
  await fillWork(user);
  await agree(user);
}
