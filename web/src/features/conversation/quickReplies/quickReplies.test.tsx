import { screen, within, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { SHARED } from "@/lib/limits";
import { QuickRepliesContext, type KeptReply } from "@/lib/quickReplies/QuickRepliesContext";
import { at, conversation, NOON } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { Composer } from "../composer/Composer";
import { QuickRepliesDialog } from "./QuickRepliesDialog";

vi.mock("@/lib/api/run", () => ({ run: vi.fn(() => Promise.resolve({ id: "q1" })) }));
beforeEach(() => vi.mocked(run).mockClear());

const reply = (shortcut: string, es: string, change: Partial<KeptReply> = {}): KeptReply => ({
  id: shortcut,
  ownerId: "rita",
  shortcut,
  title: "",
  texts: { es, en: null, pt: null },
  updatedAt: at(NOON),
  by: "rita",
  ...change,
});
const KEPT = [
  reply("fotos", "Nos faltan: {missingPhotos}"),
  reply("form", "Tu formulario, {firstName}: {formLink}", { ownerId: SHARED }),
  reply("saludo", "Hola, {firstName}:\n¿cómo estás?"),
];

const PORTUGUESE = reply("seguir", "", { texts: { es: null, en: null, pt: "Vamos seguir?" } });

function Writing({ onSend, name }: { onSend: (text: string) => void; name: string }) {
  const [draft, setDraft] = useState("");
  return (
    <Composer
      conversation={conversation({ displayName: name })}
      draft={draft}
      onDraft={setDraft}
      onSend={onSend}
      willPauseBot={false}
    />
  );
}

const kept = (node: React.ReactNode, session = RITA) =>
  show(
    <QuickRepliesContext value={{ live: { status: "ready", data: KEPT }, ask: () => undefined }}>
      {node}
    </QuickRepliesContext>,
    session,
  );
const writing = (onSend = vi.fn(), name = "Valentina Rodríguez") => {
  kept(<Writing onSend={onSend} name={name} />);
  return onSend;
};
const field = () => screen.getByRole("textbox", { name: "Message" });
const options = () => screen.getAllByRole("option").map(({ textContent }) => textContent);

test("/ at a line's beginning offers them, and the one taken is filled in for this person", async () => {
  const onSend = writing();
  await userEvent.type(field(), "/");
  expect(options()).toHaveLength(3);
  await userEvent.keyboard("sal");
  expect(options()).toHaveLength(1);
  expect(screen.getByRole("region", { name: "Preview" })).toHaveTextContent(
    "Hola, Valentina: ¿cómo estás?",
  );
  await userEvent.keyboard("{Enter}");
  expect(field()).toHaveValue("Hola, Valentina:\n¿cómo estás?");
  expect(onSend).not.toHaveBeenCalled();
  await userEvent.keyboard("{Enter}");
  expect(onSend).toHaveBeenCalledExactlyOnceWith("Hola, Valentina:\n¿cómo estás?");
});

test("what is not there in the person's language is marked before it is taken", async () => {
  const data = [...KEPT, PORTUGUESE];
  show(
    <QuickRepliesContext value={{ live: { status: "ready", data }, ask: () => undefined }}>
      <Writing onSend={vi.fn()} name="Valentina" />
    </QuickRepliesContext>,
  );
  await userEvent.type(field(), "/");
  expect(screen.getAllByText("Portuguese")).toHaveLength(1);
  expect(screen.getByRole("option", { name: /seguir/ })).toHaveTextContent("Portuguese");
  await userEvent.keyboard("seg");
  expect(screen.getByRole("region", { name: "Preview" })).toHaveTextContent(
    "Not in this person’s language, only in: Portuguese",
  );
});

test("a slash elsewhere is a slash, and Escape leaves the word as it is", async () => {
  writing();
  await userEvent.type(field(), "y/o");
  expect(screen.queryByRole("listbox")).toBeNull();
  await userEvent.clear(field());
  await userEvent.type(field(), "/f{Escape}");
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(field()).toHaveValue("/f");
  expect(field()).toHaveFocus();
});

test("a mistyped shortcut is sent to nobody until the list is closed", async () => {
  const onSend = writing();
  await userEvent.type(field(), "/zzz{Enter}");
  expect(onSend).not.toHaveBeenCalled();
  expect(field()).toHaveValue("/zzz");
  expect(screen.getByRole("status")).toHaveTextContent("Enter sends nothing");
  await userEvent.keyboard("{Escape}{Enter}");
  expect(onSend).toHaveBeenCalledExactlyOnceWith("/zzz");
});

test("arrow keys walk, Tab takes; the form's link stays, and is explained", async () => {
  const onSend = writing();
  await userEvent.type(field(), "/f{ArrowDown}{Tab}");
  expect(field()).toHaveValue("Tu formulario, Valentina: {formLink}");
  expect(screen.getByText(/Added when it is sent/)).toBeVisible();
  await userEvent.keyboard("{Enter}");
  expect(onSend).toHaveBeenCalledWith("Tu formulario, Valentina: {formLink}");
});

test("what nobody can fill in is said, and not sent", async () => {
  const onSend = writing(vi.fn(), "🌸");
  await userEvent.type(field(), "/saludo");
  expect(screen.getByText("We do not know their name")).toBeVisible();
  await userEvent.keyboard("{Enter}{Enter}");
  expect(screen.getByRole("button", { name: "Send" })).toBeDisabled();
  expect(onSend).not.toHaveBeenCalled();
});

test("the button opens the same list, for a finger", async () => {
  writing();
  await userEvent.click(screen.getByRole("button", { name: "Quick replies" }));
  await userEvent.click(screen.getByRole("option", { name: /saludo/ }));
  expect(field()).toHaveValue("Hola, Valentina:\n¿cómo estás?");
});

test("a recruiter changes their own, and what all share is the admins'", () => {
  kept(<QuickRepliesDialog text="" onClose={() => undefined} />);
  expect(screen.getByRole("button", { name: "Edit saludo" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Edit form" })).toBeNull();
});

test("a new one says in words what is wrong, and is kept with its variables", async () => {
  kept(<QuickRepliesDialog text="Hola" onClose={() => undefined} />);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Give it a shortcut");
  await userEvent.type(screen.getByRole("textbox", { name: "Shortcut" }), "hola");
  const text = screen.getByRole("textbox", { name: "Text" });
  await userEvent.type(text, " {{name}");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(screen.getByRole("alert")).toHaveTextContent("{name} cannot be filled in");
  await userEvent.clear(text);
  await userEvent.type(text, "Hola ");
  await userEvent.click(screen.getByRole("button", { name: "First name" }));
  vi.mocked(run).mockRejectedValueOnce(new ApiError("shortcut_taken", ""));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Another quick reply already uses this shortcut.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(run).toHaveBeenLastCalledWith(
    "saveQuickReply",
    {},
    {
      shared: false,
      shortcut: "hola",
      title: "",
      texts: { es: null, en: "Hola {firstName}", pt: null },
      replaces: null,
    },
    expect.any(String),
  );
});

test("a deleted one can be taken back", async () => {
  kept(<QuickRepliesDialog text="" onClose={() => undefined} />);
  await userEvent.click(
    within(screen.getByRole("region", { name: "Mine" })).getByRole("button", {
      name: "Delete saludo",
    }),
  );
  expect(run).toHaveBeenCalledWith("deleteQuickReply", { quick_reply: "saludo" });
  await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
  expect(run).toHaveBeenLastCalledWith(
    "saveQuickReply",
    {},
    expect.objectContaining({ shortcut: "saludo", replaces: null }),
    expect.any(String),
  );
});

test.each([
  ["Hola {nombre}", "Hola Valentina"],
  ["Hola {FirstName}", "Hola Valentina"],
  ["Hola { nombre de pila }", "Hola Valentina"],
])("%s is held back once, and what was meant can be put in", async (typed, mended) => {
  const onSend = writing();
  await userEvent.click(field());
  await userEvent.paste(typed);
  await userEvent.keyboard("{Enter}");
  expect(onSend).not.toHaveBeenCalled();
  expect(screen.getByRole("alert")).toHaveTextContent(/would go out as it stands/);
  await userEvent.click(screen.getByRole("button", { name: "Put in “Valentina”" }));
  expect(field()).toHaveValue(mended);
  expect(screen.queryByRole("alert")).toBeNull();
  await waitFor(async () => {
    await userEvent.keyboard("{Enter}");
    expect(onSend).toHaveBeenCalledExactlyOnceWith(mended);
  });
});

test("braces stay free: once told, it goes out as it stands", async () => {
  const onSend = writing();
  await userEvent.click(field());
  await userEvent.paste("Código {ABC1} y {otra cosa más}");
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent("«{ABC1}» would go out");
  await waitFor(async () => {
    await userEvent.click(screen.getByRole("button", { name: "It is meant so" }));
    expect(onSend).toHaveBeenCalledExactlyOnceWith("Código {ABC1} y {otra cosa más}");
  });
});

test("a variable that was typed says what to do, and is filled in at a press", async () => {
  writing();
  await userEvent.click(field());
  await userEvent.paste("Hola {firstName}");
  expect(screen.getByRole("button", { name: "Send" })).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "Put in “Valentina”" }));
  expect(field()).toHaveValue("Hola Valentina");
  expect(screen.getByRole("button", { name: "Send" })).toBeEnabled();
});
