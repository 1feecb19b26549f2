import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { ColleaguesContext } from "@/lib/colleagues/ColleaguesContext";
import { pageOwner } from "@/lib/owner";
import { ownStorage } from "@/lib/ownStorage";
import { at, conversation, HOUR, MINUTE, message, NOON, ours, user } from "@/test/documents";
import { show } from "@/test/show";
import { Composer } from "../composer/Composer";
import { SaidContext } from "../messages/SaidContext";
import type { ChatMessage } from "../messages/timeline";
import { Onlookers } from "./Onlookers";
import type { Other } from "./others";
import { PresenceContext } from "./PresenceContext";

vi.mock("@/lib/api/run", () => ({ run: vi.fn(() => Promise.resolve({})) }));

const TEAM = new Map(
  ["Sol Sáenz", "Omar Ortega", "Ana Alba", "Luz Lara"].map((name) => {
    const id = name.split(" ")[0]?.toLowerCase() ?? "";
    return [id, { ...user({ name }), id }] as const;
  }),
);
const looks = (uid: string): Other => ({ uid, isTyping: false });
const types = (uid: string): Other => ({ uid, isTyping: true });
const HOLA = [message()];
const sols = ours({ id: "m2", author: "sol", text: "¿Tienes fotos?", at: at(NOON + MINUTE) });
const open = conversation({ windowClosesAt: at(Date.now() + 5 * HOUR) });
const told = { types: vi.fn(), stops: vi.fn() };

beforeEach(() => {
  pageOwner.admits("rita");
  ownStorage.clear();
  told.types.mockReset();
  told.stops.mockReset();
});

const among = (others: readonly Other[], node: React.ReactNode) => (
  <ColleaguesContext value={TEAM}>
    <PresenceContext value={{ others, ...told }}>{node}</PresenceContext>
  </ColleaguesContext>
);

function Writing({ onSend, kept }: { onSend: (text: string) => void; kept: string }) {
  const [draft, setDraft] = useState(kept);
  const send = (text: string) => {
    setDraft("");
    onSend(text);
  };
  return (
    <Composer conversation={open} draft={draft} onDraft={setDraft} onSend={send} willPauseBot />
  );
}

/** A composer among others; `again` goes on with what has changed. */
function write(
  others: readonly Other[],
  messages: readonly ChatMessage[] | null = HOLA,
  kept = "",
) {
  const onSend = vi.fn();
  const node = (now: readonly Other[], said: readonly ChatMessage[] | null) =>
    among(
      now,
      <SaidContext value={said}>
        <Writing onSend={onSend} kept={kept} />
      </SaidContext>,
    );
  const view = show(node(others, messages));
  const again = (now: readonly Other[], said: readonly ChatMessage[] | null) =>
    view.again(node(now, said));
  return { onSend, again };
}

const field = () => screen.getByRole("textbox", { name: "Message" });
const warning = () => screen.queryByRole("alert");
/** As somebody who has read what they were told. */
const insist = () =>
  vi.waitFor(async () => {
    await userEvent.type(field(), "{Enter}");
    expect(field()).toHaveValue("");
  });

test.each([
  [[looks("sol")], "Sol has this conversation open"],
  [[looks("sol"), looks("omar")], "Sol and Omar have this conversation open"],
  [[looks("sol"), types("omar")], "Omar is writing…"],
  [[types("sol"), types("omar")], "Sol and Omar are writing…"],
  [
    [looks("sol"), looks("omar"), looks("ana"), looks("luz")],
    "Sol, Omar, and 2 more have this conversation open",
  ],
  [[looks("nobody")], "a colleague has this conversation open"],
] as const)("the header says who is there: %j", (others, words) => {
  show(among(others, <Onlookers />));
  expect(screen.getByText(words)).toBeVisible();
});

test("where one is alone nothing is said, and nothing is in the way", async () => {
  const { onSend } = write([]);
  expect(show(among([], <Onlookers />)).container).not.toHaveTextContent("open");
  await userEvent.type(field(), "Hola{Enter}");
  expect(onSend).toHaveBeenCalledExactlyOnceWith("Hola");
});

test("below the field stands who writes as well, until they stop", () => {
  const { again } = write([types("sol")]);
  expect(screen.getByText("Sol is writing…")).toBeVisible();
  again([looks("sol")], HOLA);
  expect(screen.queryByText("Sol is writing…")).toBeNull();
});

test("each change of the draft is told, and its end", async () => {
  write([]);
  expect(told.stops).toHaveBeenCalledTimes(1);
  await userEvent.type(field(), "Ho");
  expect(told.types).toHaveBeenCalledTimes(2);
  await userEvent.clear(field());
  expect(told.stops).toHaveBeenCalledTimes(2);
  await userEvent.type(field(), "  ");
  expect(told.types).toHaveBeenCalledTimes(2);
});

test("while a colleague writes the first Enter warns and keeps the draft, the second sends", async () => {
  const { onSend } = write([types("sol")]);
  await userEvent.type(field(), "Hola{Enter}");
  expect(warning()).toHaveTextContent("Sol Sáenz is also writing a reply.");
  expect(field()).toHaveValue("Hola");
  expect(field()).toHaveFocus();
  expect(onSend).not.toHaveBeenCalled();
  await insist();
  expect(onSend).toHaveBeenCalledExactlyOnceWith("Hola");
  expect(warning()).toBeNull();
});

test("a double click is no second thought", async () => {
  const { onSend } = write([types("sol")]);
  await userEvent.type(field(), "Hola");
  await userEvent.dblClick(screen.getByRole("button", { name: "Send" }));
  expect(warning()).toBeVisible();
  expect(onSend).not.toHaveBeenCalled();
});

test("what a colleague has answered meanwhile is shown, and sending is still one press away", async () => {
  const { onSend, again } = write([looks("sol")]);
  await userEvent.type(field(), "Hola");
  again([looks("sol")], [...HOLA, sols]);
  expect(warning()).toBeNull();
  await userEvent.type(field(), "{Enter}");
  expect(warning()).toHaveTextContent("Sol Sáenz replied after you started writing:");
  expect(warning()).toHaveTextContent("¿Tienes fotos?");
  expect(onSend).not.toHaveBeenCalled();
  const anyway = screen.getByRole("button", { name: "Send anyway" });
  await vi.waitFor(async () => {
    await userEvent.click(anyway);
    expect(onSend).toHaveBeenCalledExactlyOnceWith("Hola");
  });
});

test("the answer that a warning was about is a reason of its own", async () => {
  const { onSend, again } = write([types("sol")]);
  await userEvent.type(field(), "Hola{Enter}");
  again([looks("sol")], [...HOLA, sols]);
  expect(warning()).toBeNull();
  await vi.waitFor(async () => {
    await userEvent.type(field(), "{Enter}");
    expect(warning()).toHaveTextContent("¿Tienes fotos?");
  });
  expect(onSend).not.toHaveBeenCalled();
});

test.each([
  ["the bot", { author: "bot" }],
  ["oneself in another tab", { author: "rita" }],
  ["a message that waits for its time", { status: "scheduled" }],
  ["the aspirant", { direction: "in", author: "aspirant" }],
  ["what was there before", { at: at(NOON - MINUTE) }],
] as const)("no reason to wait: %s", async (_who, change) => {
  const { onSend, again } = write([looks("sol")]);
  await userEvent.type(field(), "Hola");
  again([looks("sol")], [...HOLA, { ...sols, ...change }]);
  await userEvent.type(field(), "{Enter}");
  expect(onSend).toHaveBeenCalledExactlyOnceWith("Hola");
});

test("a draft that was kept is as old as it is: who answered while one was away, answered", async () => {
  ownStorage.write("begun:c1", HOLA[0]?.at.valueOf() ?? "");
  const { onSend } = write([], [...HOLA, sols], "Hola");
  await userEvent.type(field(), "{Enter}");
  expect(warning()).toHaveTextContent("¿Tienes fotos?");
  expect(onSend).not.toHaveBeenCalled();
});

test("an empty field forgets when it was begun, and what one was told", async () => {
  const { onSend, again } = write([types("sol")]);
  await userEvent.type(field(), "Hola{Enter}");
  await userEvent.clear(field());
  expect(ownStorage.names("begun:")).toEqual([]);
  expect(warning()).toBeNull();
  again([types("sol")], [...HOLA, sols]);
  await vi.waitFor(async () => {
    await userEvent.type(field(), "{Enter}");
    await userEvent.clear(field());
    await userEvent.type(field(), "Adiós{Enter}");
    expect(warning()).toHaveTextContent("Sol Sáenz is also writing a reply.");
  });
  expect(warning()).not.toHaveTextContent("¿Tienes fotos?");
  expect(onSend).not.toHaveBeenCalled();
});
