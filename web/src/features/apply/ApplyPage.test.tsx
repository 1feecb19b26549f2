import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import {
  agree,
  fillAll,
  fillWork,
  fillWorkOfMinor,
  fillYou,
  INFO,
  next,
  open,
  playServer,
  send,
  typeYou,
} from "./apply.testing";
import { applyWords } from "./texts";

beforeAll(() => applyWords.en());
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

test("what a field's fault moves away is still pressed: it is told after the press", async () => {
  playServer(INFO);
  const { user } = open();
  await user.type(await screen.findByLabelText("City where you live"), "12345");
  const spanish = screen.getByRole("checkbox", { name: "Spanish" });
  await user.pointer({ keys: "[MouseLeft>]", target: spanish });
  expect(screen.getByLabelText("City where you live")).not.toHaveFocus();
  expect(screen.queryByText(/^Write the city/)).toBeNull();
  await user.pointer({ keys: "[/MouseLeft]", target: spanish });
  expect(spanish).toBeChecked();
  expect(await screen.findByText(/^Write the city/)).toBeVisible();
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

const offline = (isOffline: boolean) => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(!isOffline);
  act(() => void window.dispatchEvent(new Event(isOffline ? "offline" : "online")));
};
const KEPT = "Your form is kept here and will be sent by itself";

/** Sent, and given up after the fourth try. */
async function letItWait(user: UserEvent) {
  await fillAll(user);
  await send(user);
  await vi.advanceTimersByTimeAsync(13_000);
  await title(KEPT);
}

test("offline, the form is kept, says so, and is sent once the network is back", async () => {
  const { posted } = playServer(INFO, "offline");
  const { user } = open();
  await fillAll(user);
  offline(true);
  expect(screen.getByText(/Just go on/)).toBeInTheDocument();
  await send(user);
  await title(KEPT);
  expect(screen.getByText(/You are offline right now/)).toBeInTheDocument();
  expect(posted).toHaveLength(1);

  offline(false);
  await title(/Thank you/);
  expect(posted).toHaveLength(2);
  expect(posted[1]).toEqual(posted[0]);
});

test("what could not be sent is sent when the page is opened again, under the same id", async () => {
  const { posted } = playServer(INFO, "offline", "offline", "offline", "offline");
  const { user, view } = open();
  await letItWait(user);
  expect(screen.getByText(/we don't know yet if your form arrived/)).toBeInTheDocument();
  expect(posted).toHaveLength(4);
  view.unmount();

  open();
  await title(/Thank you/);
  expect(posted).toHaveLength(5);
  expect(posted[4]).toEqual(posted[0]);
});

test("it is tried now and then where nobody says that the network is back", async () => {
  const replies = Array<"offline">(5).fill("offline");
  const { posted } = playServer(INFO, ...replies);
  const { user } = open();
  await letItWait(user);
  await vi.advanceTimersByTimeAsync(16_000);
  await vi.advanceTimersByTimeAsync(31_000);
  await title(/Thank you/);
  expect(posted).toHaveLength(6);
});

test("who does not want to wait for the next try sends it with one press", async () => {
  const { posted } = playServer(INFO, ...Array<"offline">(4).fill("offline"));
  const { user } = open();
  await letItWait(user);
  await user.click(screen.getByRole("button", { name: "Send now" }));
  await title(/Thank you/);
  expect(posted).toHaveLength(5);
});

test("whoever changes answers that wait is asked to send them", async () => {
  const { posted } = playServer(INFO, "offline");
  const { user } = open();
  await fillAll(user);
  offline(true);
  await send(user);
  await title(KEPT);
  await user.click(screen.getByRole("button", { name: "Change my answers" }));
  await user.click(screen.getByRole("button", { name: "Change: City where you live" }));
  await user.type(screen.getByLabelText("City where you live"), ", Mexico");
  offline(false);
  await user.click(screen.getByRole("button", { name: "Back to my answers" }));
  expect(posted).toHaveLength(1);
  await send(user);
  await title(/Thank you/);
  expect(posted[1]?.id).not.toBe(posted[0]?.id);
  expect(posted[1]?.city).toBe("Guadalajara, Mexico");
});

test("nothing is sent by itself once the notice that they agreed to has changed", async () => {
  const { posted } = playServer(INFO, "offline", "offline", "offline", "offline");
  const { user, view } = open();
  await letItWait(user);
  view.unmount();

  playServer({ ...INFO, privacyVersion: "2027-01" });
  open();
  await title(/Your agreement/);
  expect(screen.getByRole("checkbox", { name: /I agree/ })).not.toBeChecked();
  expect(posted).toHaveLength(4);
});

test("other answers are another form: they are not taken for a repetition", async () => {
  const { posted } = playServer(INFO, { status: 400 });
  const { user } = open();
  await fillAll(user);
  await send(user);
  await screen.findByText(/Our server couldn't take your form/);
  await user.click(screen.getByRole("button", { name: "Change: City where you live" }));
  expect(screen.getByLabelText("City where you live")).toHaveFocus();
  await user.type(screen.getByLabelText("City where you live"), ", Mexico");
  await user.click(screen.getByRole("button", { name: "Back to my answers" }));
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

test("under 18: said at the birth date, with a guardian; nothing is measured", async () => {
  const { posted } = playServer(INFO);
  const { user } = open();
  await typeYou(user, String(new Date().getFullYear() - 15));
  const note = screen.getByRole("note");
  expect(within(note).getByText(/You are under 18/)).toBeInTheDocument();
  expect(within(note).getByText(/legal guardian/)).toBeInTheDocument();
  await next(user);
  await title(/Your work/);
  expect(screen.queryByLabelText(/Height|Bust|Waist|Hips|Shoe/)).not.toBeInTheDocument();
  await fillWorkOfMinor(user);
  await agree(user);
  await send(user);
  await title(/Thank you/);
  expect(screen.getByText(/don't send any photos for now/)).toBeInTheDocument();
  expect(posted).toHaveLength(1);
  expect(posted[0]?.measurements).toEqual({});
});

test("a date that makes nobody an aspirant is asked again in the first step", async () => {
  playServer(INFO);
  const { user } = open();
  await fillYou(user, String(new Date().getFullYear() - 5));
  await title(/About you/);
  const group = screen.getByRole("group", { name: "Birth date" });
  expect(group).toHaveFocus();
  expect(group).toHaveAccessibleDescription(/Is this date right\? With it you would be \d/);
  expect(screen.queryByRole("note")).not.toBeInTheDocument();
});

test("a shoe is posted as typed, with the country's system; what was typed survives the units", async () => {
  const { posted } = playServer(INFO);
  const { user } = open();
  await fillYou(user);
  const typed = { "Bust or chest (cm)": "91", "Waist (cm)": "71", "Hips (cm)": "99" };
  for (const [label, cm] of Object.entries(typed)) {
    await user.type(screen.getByLabelText(new RegExp(label.replace(/[()]/g, "\\$&"))), cm);
  }
  expect(screen.getByLabelText("Sizes of which country")).toHaveValue("mx");
  await user.type(screen.getByLabelText("Size"), "24,5");
  await user.type(screen.getByLabelText("Height (cm)"), "1.7");
  for (const units of ["feet and inches", "cm", "feet and inches", "cm"]) {
    await user.click(screen.getByRole("radio", { name: units }));
  }
  expect(screen.getByLabelText("Height (cm)")).toHaveValue("1.7");
  await user.click(screen.getByLabelText("None yet"));
  await user.click(screen.getByRole("button", { name: "Weekend" }));
  await next(user);
  for (const words of [
    "170 cm",
    "91 cm",
    "71 cm",
    "99 cm",
    "24.5 · Mexico (cm)",
    /Sat–Sun: .*6–12/,
  ]) {
    expect(screen.getByText(words)).toBeInTheDocument();
  }
  await agree(user);
  await send(user);
  await title(/Thank you/);
  expect(posted[0]?.measurements).toEqual({
    heightCm: 170,
    bustCm: 91,
    waistCm: 71,
    hipsCm: 99,
    shoe: { size: 24.5, system: "mx" },
  });
});

test("feet in the field for centimetres are put right with one tap", async () => {
  playServer(INFO);
  const { user } = open();
  await fillYou(user);
  await user.type(screen.getByLabelText("Height (cm)"), "5'7\"");
  await next(user);
  expect(screen.getByLabelText("Height (cm)")).toHaveAccessibleDescription(/looks like feet/);
  await user.click(screen.getByRole("button", { name: "Switch to feet and inches" }));
  expect(screen.getByLabelText("Feet")).toHaveValue("5");
  expect(screen.getByLabelText("Inches")).toHaveValue("7");
});

test.each(["🌻🌻", "2001", "\u200b\u2060", "…"])("%s is no name and no city", async (text) => {
  playServer(INFO);
  const { user } = open();
  await user.type(await screen.findByLabelText("Full name"), text);
  await user.type(screen.getByLabelText("City where you live"), text);
  await next(user);
  for (const label of ["Full name", "City where you live"]) {
    expect(screen.getByLabelText(label)).toBeInvalid();
  }
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
