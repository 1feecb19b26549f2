import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { chatActions, messageList } from "@/test/chat";
import { at, message, MINUTE, NOON, ours } from "@/test/documents";
import { show } from "@/test/show";
import { ChatActionsContext, type ChatActions } from "../chatActions";
import type { ChatMessage } from "../messages/timeline";

const said = [
  message({ id: "m1", text: "*Hola*" }),
  ours({ id: "m2", text: "¿Qué tal?", at: at(NOON + MINUTE) }),
  message({ id: "m3", text: "Todo bien", at: at(NOON + 2 * MINUTE) }),
];

const reply = vi.fn();
const chat = (messages: readonly ChatMessage[] = said, change: Partial<ChatActions> = {}) => (
  <ChatActionsContext value={chatActions({ reply, ...change })}>
    {messageList(messages)}
  </ChatActionsContext>
);

const buttons = () => screen.getAllByRole("button", { name: "Message actions" });
const open = (place: number) => {
  const button = buttons()[place];
  if (button) fireEvent.click(button);
};
const item = (name: string) => screen.findByRole("menuitem", { name });

afterEach(() => {
  vi.useRealTimers();
  reply.mockReset();
});

test("a message is copied as it was written, and it is said", async () => {
  userEvent.setup();
  show(chat());
  open(0);
  fireEvent.click(await item("Copy"));
  expect(await screen.findByText("Message copied")).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe("*Hola*");
});

test("the menu and the ticks tell when a message was sent, delivered and read", async () => {
  const statusTimes = {
    read: at(NOON + 24 * 60 * MINUTE),
    sent: at(NOON),
    delivered: at(NOON + MINUTE),
  };
  show(chat([ours({ id: "m1", text: "Hola", status: "read", statusTimes })]));
  open(0);
  const told = "Sent 12:00 · Delivered 12:01 · Read Nov 23, 2026, 12:00";
  expect(await screen.findByText(told)).toBeInTheDocument();
  expect(screen.getByRole("img", { name: "Read" })).toHaveAttribute("title", told);
});

test("it says when it could not be copied", async () => {
  userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("denied"));
  show(chat());
  open(0);
  fireEvent.click(await item("Copy"));
  expect(await screen.findByText(/could not be copied/)).toBeInTheDocument();
});

test("an answer begins with the message that asked for it", async () => {
  show(chat());
  open(1);
  fireEvent.click(await item("Reply"));
  expect(reply).toHaveBeenCalledExactlyOnceWith(said[1]);
});

test("Tab stops once, at the newest; arrow keys lead through the others", async () => {
  show(chat());
  expect(buttons().map((one) => one.tabIndex)).toEqual([-1, -1, 0]);
  act(() => buttons()[2]?.focus());
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(buttons()[0]).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}");
  expect(buttons()[1]).toHaveFocus();
});

test("closed by Escape, the menu gives the focus back", async () => {
  show(chat());
  act(() => buttons()[1]?.focus());
  await userEvent.keyboard("{Enter}");
  await item("Copy");
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  await waitFor(() => expect(buttons()[1]).toHaveFocus());
});

test("where nothing can be written, a message is copied only", async () => {
  show(chat(said, { reply: null }));
  open(0);
  const menu = await screen.findByRole("menu");
  expect(within(menu).getAllByRole("menuitem")).toHaveLength(1);
});

test("what the server does not have yet is not answered", async () => {
  const local = { id: "m4", text: "Espera", at: NOON, refusal: null };
  show(chat([...said, ours({ id: "m4", text: "Espera", at: at(NOON + 3 * MINUTE), local })]));
  open(3);
  expect(await item("Copy")).toBeInTheDocument();
  expect(screen.queryByRole("menuitem", { name: "Reply" })).toBeNull();
});

const finger = { pointerType: "touch", clientX: 10, clientY: 10 };

test("a finger that stays on a message opens its menu; one that moves scrolls", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  show(chat());
  const words = screen.getByText("Todo bien");
  fireEvent.pointerDown(words, finger);
  fireEvent.pointerMove(words, { ...finger, clientY: 60 });
  act(() => void vi.advanceTimersByTime(1000));
  expect(screen.queryByRole("menu")).toBeNull();
  fireEvent.pointerDown(words, finger);
  act(() => void vi.advanceTimersByTime(500));
  vi.useRealTimers();
  fireEvent.click(await item("Reply"));
  expect(reply).toHaveBeenCalledExactlyOnceWith(said[2]);
});
