import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { ColleaguesContext } from "@/lib/colleagues/ColleaguesContext";
import type { Note } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { at, conversation, message, MINUTE, NOON, user } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { Foot } from "../composer/Foot";
import { MessageList } from "../messages/MessageList";
import { FlowContext } from "./FlowContext";

vi.mock("@/lib/api/run", () => ({ run: vi.fn(() => Promise.resolve({})) }));
beforeEach(() => vi.mocked(run).mockReset().mockResolvedValue({}));

const TEAM = new Map([
  ["rita", { ...user({ name: "Rita Robles" }), id: "rita" }],
  ["ana", { ...user({ name: "Ana" }), id: "ana" }],
  ["anam", { ...user({ name: "Ana María Gil" }), id: "anam" }],
  ["gone", { ...user({ name: "Andrés", active: false }), id: "gone" }],
]);

const note = (change: Partial<Identified<Note>> = {}): Identified<Note> => ({
  id: "n1",
  author: "rita",
  text: "Pregunta a @[anam] por las fotos",
  mentions: ["anam"],
  conversationId: "c1",
  at: at(NOON + MINUTE),
  changedAt: null,
  ...change,
});

const flow = (notes: Identified<Note>[], session = RITA) =>
  show(
    <ColleaguesContext value={TEAM}>
      <FlowContext value={{ conversation: conversation(), notes, wanted: null }}>
        <MessageList
          messages={[
            message({ text: "antes" }),
            message({ id: "m2", text: "después", at: at(NOON + 2 * MINUTE) }),
          ]}
        />
      </FlowContext>
    </ColleaguesContext>,
    session,
  );
const writing = () =>
  show(
    <ColleaguesContext value={TEAM}>
      <Foot conversation={conversation()}>
        <p>The window is closed</p>
      </Foot>
    </ColleaguesContext>,
  );
const field = () => screen.getByRole("textbox", { name: "Internal note" });
const toNote = () => userEvent.click(screen.getByRole("button", { name: "Internal note" }));

test("a note stands at its moment, says that it is not sent, and names whom it mentions", () => {
  const { container } = flow([note()]);
  expect(container.textContent).toMatch(/antes.*Internal note · not sent.*@Ana María Gil.*después/);
});

test("its author may edit and delete it, an admin delete it, nobody else anything", async () => {
  const { unmount } = flow([note()]);
  await userEvent.click(screen.getByRole("button", { name: "Note actions" }));
  const items = await screen.findAllByRole("menuitem");
  expect(items.map(({ textContent }) => textContent)).toEqual(["Edit", "Delete"]);
  unmount();

  const other = flow([note({ author: "ana" })]);
  expect(screen.queryByRole("button", { name: "Note actions" })).toBeNull();
  other.unmount();

  flow([note({ author: "ana" })], { ...RITA, role: "admin" });
  await userEvent.click(screen.getByRole("button", { name: "Note actions" }));
  const forAdmins = await screen.findAllByRole("menuitem");
  expect(forAdmins.map(({ textContent }) => textContent)).toEqual(["Delete"]);
});

test("deleting is asked once more", async () => {
  flow([note()]);
  await userEvent.click(screen.getByRole("button", { name: "Note actions" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Delete" }));
  expect(run).not.toHaveBeenCalled();
  const dialog = await screen.findByRole("dialog", { name: "Delete this note?" });
  await userEvent.click(within(dialog).getByRole("button", { name: "Delete" }));
  expect(run).toHaveBeenCalledWith("deleteNote", { conversation: "c1", note: "n1" });
});

test("an edited note keeps whom it mentions", async () => {
  flow([note()]);
  await userEvent.click(screen.getByRole("button", { name: "Note actions" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Edit" }));
  const words = await screen.findByRole("textbox", { name: "Internal note" });
  await waitFor(() => expect(words).toHaveValue("Pregunta a @Ana María Gil por las fotos"));
  await userEvent.type(words, " hoy{Enter}");
  await waitFor(() =>
    expect(run).toHaveBeenCalledWith(
      "changeNote",
      { conversation: "c1", note: "n1" },
      { text: "Pregunta a @[anam] por las fotos hoy" },
    ),
  );
});

test("a note is written where no message can be, with colleagues after @", async () => {
  writing();
  await toNote();
  await userEvent.type(field(), "Mira @an");
  const list = screen.getByRole("listbox", { name: "Colleagues to mention" });
  const names = within(list)
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
  expect(names).toEqual(["Ana", "Ana María Gil"]);
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(field()).toHaveValue("Mira @Ana María Gil ");
  expect(screen.getByText("Notifies Ana María Gil")).toBeVisible();
  await userEvent.keyboard("{Enter}");
  expect(run).toHaveBeenCalledExactlyOnceWith(
    "addNote",
    { conversation: "c1" },
    { id: expect.any(String) as string, text: "Mira @[anam]" },
  );
  expect(await screen.findByText("The window is closed")).toBeVisible();
});

test("a name that is taken is not asked for again", async () => {
  writing();
  await toNote();
  await userEvent.type(field(), "@an{Enter}");
  expect(field()).toHaveValue("@Ana ");
  expect(screen.queryByRole("listbox")).toBeNull();
});

test("what could not be kept stays, says why, and is the same note when asked again", async () => {
  vi.mocked(run).mockRejectedValueOnce(new ApiError("network", ""));
  writing();
  await toNote();
  await userEvent.type(field(), "Importante{Enter}");
  expect(await screen.findByText(/No connection/)).toBeVisible();
  expect(field()).toHaveValue("Importante");
  await userEvent.click(screen.getByRole("button", { name: "Save note" }));
  const ids = vi.mocked(run).mock.calls.map(([, , body]) => (body as unknown as { id: string }).id);
  expect(ids[0]).toBe(ids[1]);
});

test("Escape first closes the list, then leads back to the answer", async () => {
  writing();
  await toNote();
  await userEvent.type(field(), "@an{Escape}");
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(field()).toHaveValue("@an");
  await userEvent.keyboard("{Escape}");
  expect(screen.getByText("The window is closed")).toBeVisible();
});

test("a viewer reads notes and writes none", () => {
  show(<Foot conversation={conversation()}>read only</Foot>, { ...RITA, role: "viewer" });
  expect(screen.queryByRole("button")).toBeNull();
});
