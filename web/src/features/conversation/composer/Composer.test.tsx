import { createEvent, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { at, conversation, HOUR, MINUTE } from "@/test/documents";
import { show } from "@/test/show";
import { Composer } from "./Composer";
import { WindowLeft } from "./WindowLeft";

vi.mock("@/lib/api/run", () => ({ run: vi.fn(() => Promise.resolve({})) }));

const open = conversation({ windowClosesAt: at(Date.now() + 5.5 * HOUR) });

function Writing({
  onSend,
  onRecall,
  draft: first = "",
}: {
  onSend: (text: string) => void;
  onRecall?: () => boolean;
  draft?: string;
}) {
  const [draft, setDraft] = useState(first);
  const send = (text: string) => {
    setDraft("");
    onSend(text);
  };
  return (
    <Composer
      conversation={open}
      draft={draft}
      onDraft={setDraft}
      onSend={send}
      {...(onRecall && { onRecall })}
      willPauseBot={false}
    />
  );
}

const field = () => screen.getByRole("textbox", { name: "Message" });

test("Enter sends, once, and the field stays ready", async () => {
  const onSend = vi.fn();
  show(<Writing onSend={onSend} />);
  await userEvent.type(field(), "  Hola 😊 {Enter}{Enter}");
  expect(onSend).toHaveBeenCalledExactlyOnceWith("Hola 😊");
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue("");
});

test("Shift + Enter starts a new line", async () => {
  const onSend = vi.fn();
  show(<Writing onSend={onSend} />);
  await userEvent.type(field(), "a{Shift>}{Enter}{/Shift}b");
  expect(field()).toHaveValue("a\nb");
  expect(onSend).not.toHaveBeenCalled();
});

test("Enter that ends a composition does not send", () => {
  const onSend = vi.fn();
  show(<Writing onSend={onSend} draft="にほん" />);
  const enter = createEvent.keyDown(field(), { key: "Enter", isComposing: true });
  fireEvent(field(), enter);
  expect(onSend).not.toHaveBeenCalled();
});

test("a held Enter does not send", () => {
  const onSend = vi.fn();
  show(<Writing onSend={onSend} draft="Hola" />);
  fireEvent.keyDown(field(), { key: "Enter", repeat: true });
  expect(onSend).not.toHaveBeenCalled();
});

test("a double click sends once", async () => {
  const onSend = vi.fn();
  show(<Writing onSend={onSend} draft="Hola" />);
  await userEvent.dblClick(screen.getByRole("button", { name: "Send" }));
  expect(onSend).toHaveBeenCalledTimes(1);
});

test("nothing but spaces cannot be sent", () => {
  show(<Writing onSend={vi.fn()} draft={"  \n "} />);
  expect(screen.getByRole("button", { name: "Send" })).toBeDisabled();
});

test("the counter appears near the limit and says by how much it is passed", () => {
  const { again } = show(<Writing key="1" onSend={vi.fn()} draft={"a".repeat(1400)} />);
  expect(screen.queryByRole("status")).toBeNull();
  again(<Writing key="2" onSend={vi.fn()} draft={"a".repeat(1401)} />);
  expect(screen.getByRole("status")).toHaveTextContent("199 characters left");
  again(<Writing key="3" onSend={vi.fn()} draft={"😊".repeat(801)} />);
  expect(screen.getByRole("status")).toHaveTextContent("2 characters too long");
  expect(screen.getByRole("button", { name: "Send" })).toBeDisabled();
});

test("what is scheduled leaves the field, and is not sent at once as well", async () => {
  const onSend = vi.fn();
  show(<Writing onSend={onSend} draft="Hola" />);
  await userEvent.click(screen.getByRole("button", { name: "Send later" }));
  await userEvent.click(await screen.findByRole("button", { name: "Schedule" }));
  expect(run).toHaveBeenCalledExactlyOnceWith(
    "sendMessage",
    { conversation: "c1" },
    expect.objectContaining({ text: "Hola", cancelOnReply: true }),
    expect.any(String),
  );
  expect(field()).toHaveValue("");
  expect(onSend).not.toHaveBeenCalled();
});

test("↑ asks for what is not sent yet, in an empty field only", () => {
  const onRecall = vi.fn(() => true);
  const { again } = show(<Writing key="1" onSend={vi.fn()} onRecall={onRecall} draft="Hola" />);
  fireEvent.keyDown(field(), { key: "ArrowUp" });
  expect(onRecall).not.toHaveBeenCalled();
  again(<Writing key="2" onSend={vi.fn()} onRecall={onRecall} />);
  expect(fireEvent.keyDown(field(), { key: "ArrowUp" })).toBe(false);
  onRecall.mockReturnValue(false);
  expect(fireEvent.keyDown(field(), { key: "ArrowUp" })).toBe(true);
  expect(onRecall).toHaveBeenCalledTimes(2);
});

test("the window counts down beside the field, loudly at its end", () => {
  const { again } = show(<WindowLeft conversation={open} />);
  expect(screen.getByText("5 hr left to write")).not.toHaveAttribute("data-state", "closing");
  again(<WindowLeft conversation={{ ...open, windowClosesAt: at(Date.now() + 12.5 * MINUTE) }} />);
  expect(screen.getByText("12 min left to write")).toHaveAttribute("data-state", "closing");
});
