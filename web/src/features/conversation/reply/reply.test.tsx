import { act, fireEvent, renderHook, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { pageOwner } from "@/lib/owner";
import { at, conversation, HOUR, message, ours } from "@/test/documents";
import { show } from "@/test/show";
import { Composer } from "../composer/Composer";
import { useReply, type Reply } from "./useReply";

vi.mock("@/lib/api/run", () => ({ run: vi.fn(() => Promise.resolve({})) }));

const open = conversation({ windowClosesAt: at(Date.now() + 5.5 * HOUR) });
const theirs = message({ id: "m7", text: "Mido 1,70" });

function Writing({ first, draft: words = "" }: { first: Reply | null; draft?: string }) {
  const [reply, setReply] = useState(first);
  const [draft, setDraft] = useState(words);
  return (
    <Composer
      conversation={open}
      draft={draft}
      onDraft={setDraft}
      reply={reply}
      onDropReply={() => setReply(null)}
      onSend={vi.fn()}
      willPauseBot={false}
    />
  );
}

const strip = () => screen.getByRole("group", { name: "In reply to" });
const field = () => screen.getByRole("textbox", { name: "Message" });

beforeEach(() => {
  pageOwner.admits("rita");
  localStorage.clear();
});

test("it is seen whom and what one answers, and who sees that", () => {
  show(<Writing first={{ to: "m7", quoted: theirs }} />);
  expect(strip()).toHaveTextContent("Valentina RodríguezMido 1,70");
  expect(strip()).toHaveTextContent("WhatsApp does not show the quote");
});

test("what is answered may be too far back to be here", () => {
  show(<Writing first={{ to: "m7", quoted: null }} />);
  expect(strip()).toHaveTextContent("Replied to an earlier message");
});

test("Escape takes the quote away first, and keeps the words", () => {
  show(<Writing first={{ to: "m7", quoted: ours({ text: "Hola" }) }} draft="Perfecto" />);
  expect(fireEvent.keyDown(field(), { key: "Escape" })).toBe(false);
  expect(screen.queryByRole("group", { name: "In reply to" })).toBeNull();
  expect(field()).toHaveValue("Perfecto");
  expect(fireEvent.keyDown(field(), { key: "Escape" })).toBe(true);
});

test("its button takes it away, too, and leads back to the words", async () => {
  show(<Writing first={{ to: "m7", quoted: theirs }} />);
  await userEvent.click(within(strip()).getByRole("button", { name: "Remove the quote" }));
  expect(screen.queryByRole("group", { name: "In reply to" })).toBeNull();
  expect(field()).toHaveFocus();
});

test("what is sent later answers the same message", async () => {
  show(<Writing first={{ to: "m7", quoted: theirs }} draft="Gracias" />);
  await userEvent.click(screen.getByRole("button", { name: "Send later" }));
  await userEvent.click(await screen.findByRole("button", { name: "Schedule" }));
  const body = expect.objectContaining({ text: "Gracias", replyTo: "m7" }) as object;
  expect(run).toHaveBeenCalledExactlyOnceWith(
    "sendMessage",
    { conversation: "c1" },
    body,
    expect.any(String),
  );
  expect(screen.queryByRole("group", { name: "In reply to" })).toBeNull();
});

test("the draft keeps what it answers, by its id alone", () => {
  const first = renderHook(() => useReply("c1", [theirs]));
  act(() => first.result.current.answer("m7"));
  first.unmount();
  const again = renderHook(() => useReply("c1", [theirs]));
  expect(again.result.current.reply).toEqual({ to: "m7", quoted: theirs });
  expect(JSON.stringify(localStorage)).not.toContain("1,70");
  act(() => again.result.current.answer(null));
  expect(renderHook(() => useReply("c1", [theirs])).result.current.reply).toBeNull();
});
