import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { chatActions } from "@/test/chat";
import { file, message, ours } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { ChatActionsContext } from "../chatActions";
import { MessageBubble } from "./MessageBubble";
import type { ChatMessage } from "./timeline";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));

function bubble(shown: ChatMessage, quoted?: ChatMessage | null) {
  return <MessageBubble message={shown} isFirst isLast isNewest quoted={quoted} />;
}

test.each([
  ["queued", "Queued"],
  ["sending", "Sending"],
  ["sent", "Sent"],
  ["delivered", "Delivered"],
  ["read", "Read"],
  ["failed", "Failed"],
  ["undelivered", "Not delivered"],
  ["unknown", "Not confirmed"],
] as const)("%s is called %s", (status, name) => {
  show(bubble(ours({ status })));
  expect(screen.getByRole("img", { name })).toBeInTheDocument();
});

test("a template says that it is one, and what can be pressed below it", () => {
  const template = { contentSid: "HX1", variables: {}, buttons: ["Sí, voy", "No puedo"] };
  show(bubble(ours({ text: "¿Vienes?", template })));
  expect(screen.getByText("Template")).toBeVisible();
  const buttons = within(screen.getByRole("list", { name: "The template’s buttons" }));
  expect(buttons.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
    template.buttons,
  );
});

test("what the aspirant sent has no tick", () => {
  show(bubble(message()));
  expect(screen.queryByRole("img")).toBeNull();
});

test.each([
  ["image", "Photo"],
  ["audio", "Audio"],
  ["video", "Video"],
  ["sticker", "Sticker"],
  ["contacts", "Contact"],
] as const)("%s shows a card with its kind", (type, words) => {
  const media = [file()];
  show(bubble(message({ type, text: "caption", media })));
  expect(screen.getByText(words)).toBeInTheDocument();
  expect(screen.getByText("caption")).toBeInTheDocument();
});

test("a document shows its name", () => {
  const media = [file({ contentType: "application/pdf", fileName: "cv\u202e.pdf" })];
  show(bubble(message({ type: "document", text: "", media })));
  expect(screen.getByText("cv.pdf")).toBeInTheDocument();
  expect(screen.getByText("Document · PDF")).toBeInTheDocument();
});

test("a location leads to a map", () => {
  const location = { latitude: 19.43, longitude: -99.13, label: "Zócalo", address: null };
  show(bubble(message({ type: "location", text: "", location })));
  expect(screen.getByText("Zócalo")).toBeInTheDocument();
  const link = screen.getByRole("link", { name: "Open map" });
  expect(link).toHaveAttribute("href", expect.stringContaining("mlat=19.43&mlon=-99.13"));
  expect(link).toHaveAttribute("rel", "noopener noreferrer");
});

test("a tapped button says what was tapped", () => {
  show(bubble(message({ type: "button", text: "", button: { text: "Sí", payload: "yes" } })));
  expect(screen.getByText("tapped: Sí")).toBeInTheDocument();
});

test("an unknown kind is named", () => {
  show(bubble(message({ type: "unknown", text: "", rawType: "order" })));
  expect(screen.getByText(/cannot show yet \(order\)/)).toBeInTheDocument();
});

test("forwarded messages are marked", () => {
  show(bubble(message({ forwarded: true })));
  expect(screen.getByText("Forwarded")).toBeInTheDocument();
});

test("a reply quotes what it answers, or says that it is not loaded", () => {
  const { again } = show(bubble(message({ replyTo: "q" }), ours({ text: "¿Cuánto mides?" })));
  expect(screen.getByRole("blockquote")).toHaveTextContent("You¿Cuánto mides?");
  again(bubble(message({ replyTo: "q" }), null));
  expect(screen.getByText("Replied to an earlier message")).toBeInTheDocument();
});

test("ours say who wrote", () => {
  const { again } = show(bubble(ours()));
  expect(screen.getByText("You")).toBeInTheDocument();
  again(bubble(ours({ author: "bot" })));
  expect(screen.getByText("Bot")).toBeInTheDocument();
});

test("a failure explains itself and can be tried again", async () => {
  let answer: (answered: never) => void = () => undefined;
  vi.mocked(run).mockReturnValue(new Promise((done) => (answer = done)));
  const error = { code: "63018", reason: "server's words", permanent: false };
  show(
    <ChatActionsContext value={chatActions()}>
      {bubble(ours({ status: "failed", error }))}
    </ChatActionsContext>,
  );
  expect(screen.getByText(/Too many messages at once/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  const ids = { conversation: "c1", message: "m1" };
  expect(run).toHaveBeenCalledExactlyOnceWith("retryMessage", ids);
  expect(screen.getByRole("button", { name: "Try again" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  answer({} as never);
  await waitFor(() =>
    expect(screen.getByRole("button", { name: "Try again" })).toHaveAttribute(
      "aria-disabled",
      "false",
    ),
  );
});

test.each([
  ["63003", true],
  ["63016", false],
  ["window_closed", false],
])("what can never help is not offered: %s", (code, permanent) => {
  show(bubble(ours({ status: "failed", error: { code, reason: "server's words", permanent } })));
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});

test("in a closed window a failed template may be tried again, and a text may not", () => {
  const error = { code: "63041", reason: "", permanent: false };
  const template = { contentSid: "HX1", variables: {}, buttons: [] };
  const closed = (shown: ChatMessage, takesTemplates = true) => (
    <ChatActionsContext value={chatActions({ isBlocked: true, takesTemplates })}>
      {bubble(shown)}
    </ChatActionsContext>
  );
  const view = show(closed(ours({ status: "failed", error, template })));
  expect(screen.getByText(/Choose another one, or try again later/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  view.again(closed(ours({ status: "failed", error })));
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  view.again(closed(ours({ status: "failed", error, template }), false));
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});

test("a viewer cannot try again", () => {
  show(bubble(ours({ status: "failed" })), { ...RITA, role: "viewer" });
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});

test("what is unknown is never offered to be sent again", () => {
  show(bubble(ours({ status: "unknown" })));
  expect(screen.getByText(/could not confirm that it arrived/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});

test("what did not get through is sent by itself, at once, not at all, or edited", async () => {
  const [resend, edit, discard] = [vi.fn(), vi.fn(), vi.fn()];
  const local = { id: "m1", text: "Hola", at: 0, refusal: { code: "network", isFinal: false } };
  show(
    <ChatActionsContext value={chatActions({ resend, edit, discard })}>
      {bubble(ours({ status: "queued", local }))}
    </ChatActionsContext>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent(
    "Not sent. The server did not answer. It will be sent as soon as possible.",
  );
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(resend).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole("button", { name: "Edit" }));
  expect(edit).toHaveBeenCalledExactlyOnceWith(local);
  await userEvent.click(screen.getByRole("button", { name: "Discard" }));
  expect(discard).toHaveBeenCalledExactlyOnceWith(local);
});

test("while it is tried again the words stay as they are, and nothing can be taken back", async () => {
  const edit = vi.fn();
  const local = { id: "m1", text: "Hola", at: 0, refusal: { code: "unavailable", isFinal: false } };
  const sent = (change: Partial<typeof local & { isTrying: boolean }>) => (
    <ChatActionsContext value={chatActions({ edit })}>
      {bubble(ours({ status: "queued", local: { ...local, ...change } }))}
    </ChatActionsContext>
  );
  const view = show(sent({}));
  const said = screen.getByRole("alert").firstChild;
  screen.getByRole("button", { name: "Edit" }).focus();
  view.again(sent({ isTrying: true }));
  await userEvent.click(screen.getByRole("button", { name: "Edit" }));
  expect(edit).not.toHaveBeenCalled();
  view.again(sent({ isTrying: false }));
  expect(screen.getByRole("alert").firstChild).toBe(said);
  expect(screen.getByRole("button", { name: "Edit" })).toHaveFocus();
});

test("what waits behind another can be edited and discarded as well", async () => {
  const [edit, discard] = [vi.fn(), vi.fn()];
  const local = { id: "m1", text: "Hola", at: 0, refusal: null };
  show(
    <ChatActionsContext value={chatActions({ edit, discard })}>
      {bubble(ours({ status: "queued", local, isHeld: true }))}
    </ChatActionsContext>,
  );
  expect(screen.getByText("It will be sent after the one before it.")).toBeInTheDocument();
  expect(screen.queryByRole("alert")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Edit" }));
  expect(edit).toHaveBeenCalledExactlyOnceWith(local);
  await userEvent.click(screen.getByRole("button", { name: "Discard" }));
  expect(discard).toHaveBeenCalledExactlyOnceWith(local);
});

test("where nothing can be written, it is copied or discarded, and not edited", () => {
  const local = { id: "m1", text: "Hola", at: 0, refusal: { code: "unavailable", isFinal: false } };
  show(
    <ChatActionsContext value={chatActions({ isBlocked: true })}>
      {bubble(ours({ status: "queued", local }))}
    </ChatActionsContext>,
  );
  expect(screen.queryByRole("button", { name: "Edit" })).toBeNull();
  expect(screen.getByRole("button", { name: "Copy" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Discard" })).toBeInTheDocument();
});

test("once it got through, the focus that was on its buttons is on the message", async () => {
  const local = { id: "m1", text: "Hola", at: 0, refusal: { code: "network", isFinal: false } };
  const view = show(bubble(ours({ status: "queued", local })));
  screen.getByRole("button", { name: "Try again" }).focus();
  view.again(bubble(ours({ status: "queued", local: { ...local, refusal: null } })));
  await waitFor(() => expect(screen.getByText("Hola").closest("[data-message]")).toHaveFocus());
});

test("what the server refused for good goes back to the composer", async () => {
  const edit = vi.fn();
  const local = {
    id: "m1",
    text: "Hola",
    at: 0,
    refusal: { code: "window_closed", isFinal: true },
  };
  show(
    <ChatActionsContext value={chatActions({ edit })}>
      {bubble(ours({ status: "queued", local }))}
    </ChatActionsContext>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("The 24-hour window has closed.");
  await userEvent.click(screen.getByRole("button", { name: "Edit" }));
  expect(edit).toHaveBeenCalledExactlyOnceWith(local);
});

test("what a Flow answered is shown, without the word that WhatsApp puts beside it", () => {
  const answers = [{ question: "screen_0_First_name_1", answer: "Ana" }];
  show(bubble(message({ type: "button", text: "Sent", answers })));
  expect(screen.getByText("First name")).toBeInTheDocument();
  expect(screen.getByText("Ana")).toBeInTheDocument();
  expect(screen.queryByText(/Sent/)).toBeNull();
});

test("what is new to us is shown when nothing else says anything, and only then", () => {
  const other = [{ question: "PollVote", answer: "Lunes" }];
  const view = show(bubble(message({ type: "unknown", text: "", other })));
  expect(screen.getByText("Lunes")).toBeInTheDocument();
  view.again(bubble(message({ text: "Hola", other })));
  expect(screen.queryByText("Lunes")).toBeNull();
});

test("a reason that we do not know still says what to do", () => {
  const error = { code: "63999", reason: "", permanent: false };
  show(bubble(ours({ status: "undelivered", error })));
  expect(screen.getByText(/reason \(63999\) is new to us. Try again/)).toBeInTheDocument();
});
