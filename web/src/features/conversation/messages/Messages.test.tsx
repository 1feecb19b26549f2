import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { messageList } from "@/test/chat";
import { at, MINUTE, message, NOON, ours } from "@/test/documents";
import { show } from "@/test/show";
import { Announcer } from "./Announcer";
import { countBetween, readQuoted } from "./quotedInStore";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("./quotedInStore");

const question = ours({ id: "q", providerSid: "SMq", text: "¿Cuánto mides?", at: at(NOON) });
const answer = message({ id: "a", text: "1.72", replyTo: "SMq", at: at(NOON + MINUTE) });
const focused = () => document.activeElement?.getAttribute("data-message");

test("a quote leads to what it quotes", async () => {
  show(messageList([question, answer]));
  await userEvent.click(screen.getByRole("button", { name: /¿Cuánto mides\?/ }));
  expect(focused()).toBe("q");
});

test("earlier pages are loaded until it is there", async () => {
  vi.mocked(readQuoted).mockResolvedValue(question);
  vi.mocked(countBetween).mockResolvedValue(60);
  const onMore = vi.fn();
  const pages = { hasMore: true, onMore };
  const view = show(messageList([answer], pages));
  await userEvent.click(screen.getByRole("button", { name: "Replied to an earlier message" }));
  await waitFor(() => expect(onMore).toHaveBeenCalled());
  view.again(messageList([question, answer], pages));
  await waitFor(() => expect(focused()).toBe("q"));
});

test("what stands too far back is shown here at once, with its day", async () => {
  vi.mocked(readQuoted).mockResolvedValue(question);
  vi.mocked(countBetween).mockResolvedValue(4_000);
  const onMore = vi.fn();
  show(messageList([answer], { hasMore: true, onMore }));
  await userEvent.click(screen.getByRole("button", { name: "Replied to an earlier message" }));
  const told = /more than a thousand messages back \(.*2026.*\).*¿Cuánto mides\?/;
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(told));
  expect(onMore).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: /¿Cuánto mides\?/ })).toBeVisible();
});

test("a quote that comes near the screen is read once, and says its words", async () => {
  vi.mocked(readQuoted).mockClear().mockResolvedValue(question);
  const silent = IntersectionObserver;
  const near = new Map<Element, () => void>();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly #act: (entries: object[]) => void;
      constructor(act: (entries: object[]) => void) {
        this.#act = act;
      }
      observe = (one: Element) => near.set(one, () => this.#act([{ isIntersecting: true }]));
      disconnect = () => undefined;
    },
  );
  show(messageList([answer, { ...answer, id: "b" }]));
  const quotes = screen.getAllByRole("blockquote");
  act(() => quotes.forEach((quote) => near.get(quote)?.()));
  await waitFor(() =>
    expect(screen.getAllByRole("button", { name: /¿Cuánto mides\?/ })).toHaveLength(2),
  );
  expect(readQuoted).toHaveBeenCalledOnce();
  vi.stubGlobal("IntersectionObserver", silent);
});

test("a reaction says with what and to what, and when it was taken back", () => {
  const reaction = message({ id: "r", type: "reaction", text: "❤️", replyTo: "SMq" });
  const view = show(messageList([question, reaction]));
  expect(screen.getByText("Reacted with ❤️")).toBeVisible();
  expect(screen.getByRole("button", { name: /¿Cuánto mides\?/ })).toBeVisible();
  view.again(messageList([question, { ...reaction, text: "" }]));
  expect(screen.getByText("Took back the reaction")).toBeVisible();
});

test("what is not to be found is said", async () => {
  vi.mocked(readQuoted).mockResolvedValue(null);
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
