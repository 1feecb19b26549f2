import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  agree,
  fillAll,
  fillWork,
  fillYou,
  INFO,
  next,
  open,
  playServer,
  send,
} from "./apply.testing";

vi.setConfig({ testTimeout: 20_000 }); // Whole forms are filled in.

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  vi.useRealTimers();
});

const title = (name: RegExp | string) => screen.findByRole("heading", { level: 1, name });

test("a filled form arrives as the server reads it", async () => {
  const { posted } = playServer(INFO);
  const { user } = open();
  await fillAll(user);
  await send(user);

  await title("Thank you, Valentina! 💛");
  expect(screen.getByRole("link", { name: "Back to WhatsApp" })).toHaveAttribute(
    "href",
    INFO.whatsapp,
  );
  expect(posted).toHaveLength(1);
  expect(posted[0]).toMatchObject({
    ref: "identity.time.signature",
    fullName: "Valentina Ríos",
    birthDate: "2001-04-03",
    city: "Guadalajara",
    measurements: { heightCm: 180 },
    experience: "none",
    consent: { given: true, version: "2026-11" },
  });
  expect(posted[0]?.shiftPreferences).toHaveLength(8);
  expect(posted[0]?.id).toMatch(/^[\da-f-]{36}$/);
});

test("going on with faults says beside each field what to do and goes to the first", async () => {
  playServer(INFO);
  const { user } = open();
  await user.type(await screen.findByLabelText("Full name"), "Valentina");
  await user.type(screen.getByLabelText("Day"), "31");
  await user.selectOptions(screen.getByLabelText("Month"), "February");
  await user.type(screen.getByLabelText("Year"), "2001");
  await next(user);

  const group = screen.getByRole("group", { name: "Birth date" });
  expect(group).toHaveFocus();
  expect(group).toHaveAccessibleDescription(/This date doesn't exist/);
  expect(screen.getByLabelText("City where you live")).toHaveAccessibleDescription(
    /Write the city/,
  );
});

test("a field that was left empty is nobody's fault before they go on", async () => {
  playServer(INFO);
  const { user } = open();
  await user.click(await screen.findByLabelText("Full name"));
  await user.tab();
  expect(screen.queryByText("Write your name.")).not.toBeInTheDocument();
});

test("nothing is sent without the tick, and it is not there by itself", async () => {
  const { posted } = playServer(INFO);
  const { user } = open();
  await fillYou(user);
  await fillWork(user);
  expect(screen.getByRole("checkbox")).not.toBeChecked();
  await send(user);
  expect(screen.getByRole("checkbox")).toHaveFocus();
  expect(screen.getByRole("checkbox")).toHaveAccessibleDescription(/tick here/);
  expect(posted).toHaveLength(0);
});

test("the answers are there again after a reload, under no name that holds the token", async () => {
  playServer(INFO);
  const { user, view } = open();
  await fillYou(user);
  view.unmount();
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain("signature");

  open();
  await title(/Your work/);
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(screen.getByLabelText("Full name")).toHaveValue("Valentina Ríos");
});

test("a renewed link of the same person finds the answers, another person's does not", async () => {
  playServer(INFO);
  const { user, view } = open();
  await fillYou(user);
  view.unmount();

  const renewed = open("/apply?ref=identity.later.other");
  await title(/Your work/);
  renewed.view.unmount();
  open("/apply?ref=somebody.time.signature");
  await waitFor(() => expect(screen.getByLabelText("Full name")).toHaveValue(""));
});

test("no address that is asked for holds the link's key, because logs keep addresses", async () => {
  const { fetched } = playServer(INFO);
  open("/apply?ref=identity.time.señal");
  await title(/About you/);
  const [address, asked] = fetched.mock.calls[0] ?? [];
  expect(address).toBe("/form_submitted/page");
  expect(asked?.headers).toEqual({ "X-Form-Link": "identity.time.se%C3%B1al" });
});

test("whoever is not meant clears the device", async () => {
  playServer(INFO);
  const { user } = open();
  await fillYou(user);
  await user.click(screen.getByRole("button", { name: "Not you? Clear them" }));
  await user.click(screen.getByRole("button", { name: "Yes, clear" }));
  expect(screen.getByLabelText("Full name")).toHaveValue("");
  expect(Object.keys(localStorage).filter((key) => key.startsWith("form:"))).toEqual([]);
});

test("a double tap sends once", async () => {
  const { posted } = playServer(INFO);
  const { user } = open();
  await fillAll(user);
  const button = screen.getByRole("button", { name: "Send" });
  // Both come before the page could be drawn anew.
  act(() => {
    button.click();
    button.click();
  });
  await title(/Thank you/);
  expect(posted).toHaveLength(1);
});

test("it is sent again under the same id while nobody answers, and says so", async () => {
  const { posted } = playServer(INFO, "offline", { status: 503 }, { status: 429 });
  const { user } = open();
  await fillAll(user);
  await send(user);
  expect(await screen.findByText(/Trying again \(2 of 4\)/)).toBeInTheDocument();
  await vi.advanceTimersByTimeAsync(20_000);
  await title(/Thank you/);
  expect(posted).toHaveLength(4);
  expect(new Set(posted.map((form) => JSON.stringify(form))).size).toBe(1);
});

test("what could not be sent survives a reload and keeps its id", async () => {
  const { posted } = playServer(INFO, "offline", "offline", "offline", "offline");
  const { user, view } = open();
  await fillAll(user);
  await send(user);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await screen.findByText(/Your answers are safe on this device/)).toBeInTheDocument();
  view.unmount();

  open();
  expect(await screen.findByText(/We don't know yet if your form arrived/)).toBeInTheDocument();
  await send(user);
  await title(/Thank you/);
  expect(posted).toHaveLength(5);
  expect(posted[4]).toEqual(posted[0]);
});

test("other answers are another form: they are not taken for a repetition", async () => {
  const { posted } = playServer(INFO, { status: 400 });
  const { user } = open();
  await fillAll(user);
  await send(user);
  await screen.findByText(/Our server couldn't take your form/);
  await user.click(screen.getByRole("button", { name: "Change what you said about you" }));
  await user.type(screen.getByLabelText("City where you live"), ", Mexico");
  await next(user);
  await next(user);
  await send(user);
  await title(/Thank you/);
  expect(posted[1]?.id).not.toBe(posted[0]?.id);
});

test("what the server refuses is shown at its field", async () => {
  const fields = { birthDate: "invalid" };
  playServer(INFO, { status: 422, body: { error: { code: "invalid", message: "", fields } } });
  const { user } = open();
  await fillAll(user);
  await send(user);
  const group = await screen.findByRole("group", { name: "Birth date" });
  await waitFor(() => expect(group).toHaveFocus());
  await waitFor(() => expect(group).toHaveAccessibleDescription(/couldn't use this answer/));
});

test.each([
  [410, "This link has expired"],
  [403, "We don't know this link"],
])(
  "a refusal of the link (%i) leads back to WhatsApp and keeps the answers",
  async (status, name) => {
    playServer(INFO, { status });
    const { user } = open();
    await fillAll(user);
    await send(user);
    await title(name);
    expect(screen.getByRole("link", { name: "Write on WhatsApp" })).toBeInTheDocument();
    expect(JSON.stringify(Object.values(localStorage))).toContain("Valentina");
  },
);

test("a correction asks for agreement again and has an id of its own", async () => {
  const { posted } = playServer(INFO);
  const { user } = open();
  await fillAll(user);
  await send(user);
  await user.click(await screen.findByRole("button", { name: "Correct something" }));
  await next(user);
  await next(user);
  expect(screen.getByRole("checkbox")).not.toBeChecked();
  await agree(user);
  await send(user);
  await title(/Thank you/);
  expect(posted[1]?.id).not.toBe(posted[0]?.id);
});

test("under 18: a guardian is asked for, photos and girths are not", async () => {
  const { posted } = playServer(INFO);
  const { user } = open();
  await fillYou(user, String(new Date().getFullYear() - 15));
  expect(screen.queryByLabelText(/Waist/)).not.toBeInTheDocument();
  await fillWork(user);
  expect(within(screen.getByRole("note")).getByText(/legal guardian/)).toBeInTheDocument();
  await agree(user);
  await send(user);
  await title(/Thank you/);
  expect(screen.getByText(/don't send any photos for now/)).toBeInTheDocument();
  expect(posted).toHaveLength(1);
});

test("the phone's back button goes back a step", async () => {
  playServer(INFO);
  const { user } = open();
  await fillYou(user);
  window.history.back();
  await waitFor(() => expect(screen.getByLabelText("Full name")).toBeInTheDocument());
});

test("without a link, or without an answer, the page says what to do", async () => {
  playServer({ ...INFO, link: "unknown" });
  const { view } = open("/apply");
  await title("Your link comes by WhatsApp");
  view.unmount();

  const { fetched } = playServer(null);
  const { user } = open();
  await title("We couldn't load this page");
  fetched.mockRestore();
  playServer(INFO);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await title(/About you/);
});
