import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { messageList } from "@/test/chat";
import { at, MINUTE, message, NOON, ours } from "@/test/documents";
import { show } from "@/test/show";
import { Announcer } from "./Announcer";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));

const question = ours({ id: "q", providerSid: "SMq", text: "¿Cuánto mides?", at: at(NOON) });
const answer = message({ id: "a", text: "1.72", replyTo: "SMq", at: at(NOON + MINUTE) });
const focused = () => document.activeElement?.getAttribute("data-message");

test("a quote leads to what it quotes", async () => {
  show(messageList([question, answer]));
  await userEvent.click(screen.getByRole("button", { name: /¿Cuánto mides\?/ }));
  expect(focused()).toBe("q");
});

test("earlier pages are loaded until it is there", async () => {
  const onMore = vi.fn();
  const pages = { hasMore: true, onMore };
  const view = show(messageList([answer], pages));
  await userEvent.click(screen.getByRole("button", { name: "Replied to an earlier message" }));
  await waitFor(() => expect(onMore).toHaveBeenCalled());
  view.again(messageList([question, answer], pages));
  await waitFor(() => expect(focused()).toBe("q"));
});

test("what is not to be found is said", async () => {
  show(messageList([answer]));
  await userEvent.click(screen.getByRole("button", { name: "Replied to an earlier message" }));
  expect(await screen.findByText(/too far back/)).toBeInTheDocument();
});

test("a quote of the aspirant says their name", () => {
  show(
    messageList([message({ id: "m", text: "Hola" }), ours({ id: "r", replyTo: "m", text: "Sí" })]),
  );
  expect(within(screen.getByRole("blockquote")).getByText("Vale")).toBeInTheDocument();
});

test("a line stands where one had read until, and stays there", () => {
  const read = message({ id: "1", text: "uno" });
  const unread = [message({ id: "2", text: "dos" }), message({ id: "3", text: "tres" })];
  const view = show(messageList([read, ...unread], { unread: 2 }));
  const isBetween = () => {
    const line = screen.getByRole("separator", { name: "2 new messages" });
    const after = (words: string) =>
      line.compareDocumentPosition(screen.getByText(words)) & Node.DOCUMENT_POSITION_FOLLOWING;
    return !after("uno") && after("dos") && after("tres");
  };
  expect(isBetween()).toBeTruthy();
  view.again(messageList([read, ...unread, message({ id: "4", text: "cuatro" })], { unread: 0 }));
  expect(screen.getAllByRole("separator")).toHaveLength(1);
});

test("who reads by ear hears whose the messages are", () => {
  show(messageList([message({ id: "1" }), ours({ id: "2" }), ours({ id: "3", author: "bot" })]));
  const names = screen.getAllByRole("group").map((group) => group.getAttribute("aria-label"));
  expect(names).toEqual(["Vale", "You", "Bot"]);
});

test("two equal messages are announced twice, and a failure once", () => {
  const view = show(<Announcer name="Vale" messages={[question]} />);
  const log = screen.getByRole("log");
  expect(log).toBeEmptyDOMElement();
  view.again(<Announcer name="Vale" messages={[question, message({ id: "1", text: "Hola" })]} />);
  const first = screen.getByText("Vale: Hola");
  view.again(<Announcer name="Vale" messages={[question, message({ id: "2", text: "Hola" })]} />);
  expect(screen.getByText("Vale: Hola")).not.toBe(first);
  view.again(<Announcer name="Vale" messages={[{ ...question, status: "undelivered" }]} />);
  expect(log).toHaveTextContent(/Not delivered/);
});

test("what had failed before one came is not announced", () => {
  show(<Announcer name="Vale" messages={[{ ...question, status: "failed" }]} />);
  expect(screen.getByRole("log")).toBeEmptyDOMElement();
});

test("after another try the focus is at the message", async () => {
  vi.mocked(run).mockResolvedValue({});
  show(messageList([{ ...question, status: "failed" }]));
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(focused()).toBe("q"));
});
