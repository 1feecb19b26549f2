import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { useLocation } from "react-router";
import { beforeEach, expect, test, vi } from "vitest";
import { ColleaguesContext } from "@/lib/colleagues/ColleaguesContext";
import { useOnScreen } from "@/lib/onScreen/useOnScreen";
import { conversation, user } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { KeysMenu } from "./KeysMenu";
import { Keys } from "./Keys";

const triage = vi.hoisted(() => ({
  assign: vi.fn(),
  moveStage: vi.fn(),
  changeTags: vi.fn(),
  setStatus: vi.fn(),
  snooze: vi.fn(),
  markUnread: vi.fn(),
}));
vi.mock("@/lib/triage/useTriage", () => ({ useTriage: () => triage }));
vi.mock("@/lib/triage/newestRow", () => ({ newestRow: vi.fn() }));
vi.mock("@/features/inbox/search/useSearch", () => ({
  useSearch: (q: string) => ({
    found: /^pal/i.test(q) ? [{ row: PALOMA, how: "name" }] : [],
    isLoading: false,
    isCut: /^nob/i.test(q),
    code: null,
  }),
}));
vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));

const VALE = conversation({ id: "vale", displayName: "Vale Ríos" });
const ANA = conversation({ id: "ana", displayName: "Ana Sol", status: "closed" });
const PALOMA = conversation({ id: "paloma", displayName: "Paloma Díaz" });
const ROWS = [VALE, ANA];

const Address = () => {
  const { pathname, search } = useLocation();
  return <p>address {pathname + search}</p>;
};

/** A list as the inbox has it, with a box for each row, and words for an open conversation. */
function Screen({ open = null }: { open?: typeof VALE | null }) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setIds(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  useOnScreen({
    rows: ROWS,
    selected: ROWS.filter(({ id }) => ids.includes(id)),
    clearSelection: () => setIds([]),
    open,
  });
  return (
    <>
      <input data-search aria-label="Search" />
      <ul>
        {ROWS.map(({ id, displayName }, index) => (
          <li key={id} aria-posinset={index + 1} aria-setsize={2}>
            <a href={`#${id}`} data-row={id} aria-current={open?.id === id ? "page" : undefined}>
              {displayName}
            </a>
            <button
              type="button"
              role="checkbox"
              aria-label={`Select ${displayName}`}
              aria-checked={ids.includes(id)}
              onClick={() => toggle(id)}
            />
          </li>
        ))}
      </ul>
      {open && <textarea id="composer" aria-label="Message" />}
      <KeysMenu onOpen={() => undefined} />
      <Address />
    </>
  );
}

const desk = async (open: typeof VALE | null = null, session = RITA) => {
  show(
    <Keys>
      <Screen open={open} />
    </Keys>,
    session,
  );
  await act(() => import("./KeyListener"));
};
const type = (keys: string) => userEvent.keyboard(keys);
const row = (name: string) => screen.getByRole("link", { name });
const field = (name: string) => screen.getByRole("combobox", { name });

const openPalette = async () => {
  await type("{Control>}k{/Control}");
  const search = await screen.findByRole("combobox", { name: /Type an action/ });
  await waitFor(() => expect(search).toHaveFocus());
  return search;
};

beforeEach(() => {
  Object.values(triage).forEach((one) => one.mockReset());
  Element.prototype.scrollIntoView = vi.fn();
  Element.prototype.checkVisibility = () => true;
});

test("j and k walk through the rows, and stop at the last one", async () => {
  await desk();
  await type("j");
  expect(row("Vale Ríos")).toHaveFocus();
  await type("j");
  expect(row("Ana Sol")).toHaveFocus();
  await type("j");
  expect(row("Ana Sol")).toHaveFocus();
  await type("k");
  expect(row("Vale Ríos")).toHaveFocus();
});

test("walking begins beside the open conversation", async () => {
  await desk(VALE);
  await type("j");
  expect(row("Ana Sol")).toHaveFocus();
});

test("e closes the row with the focus, and reopens it where it is closed", async () => {
  await desk(ANA);
  await type("k");
  await type("e");
  expect(triage.setStatus).toHaveBeenLastCalledWith([VALE], "closed");
  await type("j");
  await type("e");
  expect(triage.setStatus).toHaveBeenLastCalledWith([ANA], "open");
});

test("with many at once e asks first, and gives the focus back", async () => {
  await desk();
  await type("jxjxe");
  await waitFor(() =>
    expect(screen.getByRole("dialog", { name: "Close" })).toHaveTextContent(
      "Close 2 conversations?",
    ),
  );
  await type("{Escape}");
  await waitFor(() => expect(row("Ana Sol")).toHaveFocus());
  expect(triage.setStatus).not.toHaveBeenCalled();
  await type("e");
  await userEvent.click(await screen.findByRole("button", { name: "Close" }));
  expect(triage.setStatus).toHaveBeenLastCalledWith(ROWS, "closed");
});

test("without a row in focus, what is open is acted on", async () => {
  await desk(VALE);
  await type("u");
  expect(triage.markUnread).toHaveBeenLastCalledWith([VALE]);
});

test("x chooses rows: a key then acts on all of them, Esc lets go", async () => {
  await desk();
  await type("jxjx");
  expect(screen.getByRole("checkbox", { name: "Select Ana Sol" })).toBeChecked();
  await type("u");
  await userEvent.click(await screen.findByRole("button", { name: "Mark as unread" }));
  expect(triage.markUnread).toHaveBeenLastCalledWith(ROWS);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await type("{Escape}");
  expect(screen.getByRole("checkbox", { name: "Select Ana Sol" })).not.toBeChecked();
});

test("r goes to the words of the open conversation, / to the search", async () => {
  await desk(VALE);
  await type("/");
  expect(screen.getByRole("textbox", { name: "Search" })).toHaveFocus();
  (document.activeElement as HTMLElement).blur();
  await type("r");
  expect(screen.getByRole("textbox", { name: "Message" })).toHaveFocus();
});

test("g and a letter go to a view or a screen", async () => {
  await desk();
  await type("gw");
  expect(screen.getByText("address /?view=windowClosing")).toBeInTheDocument();
  await type("gb");
  expect(screen.getByText("address /stages")).toBeInTheDocument();
});

test("no key does anything while one types, nor under a dialog", async () => {
  await desk(VALE);
  await userEvent.click(screen.getByRole("textbox", { name: "Message" }));
  await type("eu?g");
  expect(screen.getByRole("textbox", { name: "Message" })).toHaveValue("eu?g");
  (document.activeElement as HTMLElement).blur();
  await type("?");
  await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  await type("eu");
  expect(triage.setStatus).not.toHaveBeenCalled();
  expect(triage.markUnread).not.toHaveBeenCalled();
});

test("? shows the keys of one's role, and gives the focus back", async () => {
  await desk(null, { ...RITA, role: "viewer" });
  await type("j");
  await type("?");
  const dialog = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  await waitFor(() => expect(within(dialog).getByText("Next row")).toBeVisible());
  expect(within(dialog).queryByText("Snooze")).toBeNull();
  expect(within(dialog).getByText("Card in the next stage")).toBeVisible();
  expect(within(dialog).queryByText("Choose a stage")).toBeNull();
  expect(within(dialog).queryByText("Team")).toBeNull();
  await type("{Escape}");
  await waitFor(() => expect(row("Vale Ríos")).toHaveFocus());
});

test("what a role may not do, no key does", async () => {
  await desk(VALE, { ...RITA, role: "viewer" });
  await type("euxasr");
  expect(triage.setStatus).not.toHaveBeenCalled();
  expect(triage.markUnread).not.toHaveBeenCalled();
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("single keys can be switched off on this device; Ctrl K stays", async () => {
  await desk(VALE);
  await userEvent.click(screen.getByRole("switch", { name: /^Single-key shortcuts/ }));
  expect(localStorage.getItem("keys")).toBe("off");
  (document.activeElement as HTMLElement).blur();
  await type("e");
  expect(triage.setStatus).not.toHaveBeenCalled();
  await type("{Control>}k{/Control}");
  expect(await screen.findByRole("dialog", { name: "Actions and people" })).toBeInTheDocument();
});

test("a asks who is to have the row, found by a few letters", async () => {
  await desk();
  await type("ja");
  await waitFor(() => expect(field("Assign to…")).toHaveFocus());
  await type("unas{Enter}");
  expect(triage.assign).toHaveBeenLastCalledWith([VALE], "unassigned");
  await waitFor(() => expect(row("Vale Ríos")).toHaveFocus());
});

test("Ctrl K offers what can be done, as a list box that the field moves in", async () => {
  await desk(VALE);
  const search = await openPalette();
  const chosen = () => screen.getByRole("option", { selected: true });
  await waitFor(() => expect(chosen()).toHaveTextContent("Reply"));
  expect(search).toHaveAttribute("aria-activedescendant", chosen().id);
  await type("{ArrowDown}{ArrowDown}");
  await waitFor(() => expect(chosen()).toHaveTextContent("Take it"));
  await type("{Enter}");
  expect(triage.assign).toHaveBeenLastCalledWith([VALE], "rita");
});

test("a question is the palette's next page, and Backspace leads back", async () => {
  await desk(VALE);
  await openPalette();
  await userEvent.click(screen.getByRole("option", { name: /^Move to stage/ }));
  await waitFor(() => expect(field("Move to stage…")).toHaveFocus());
  await type("{Backspace}");
  await waitFor(() => expect(field("Type an action, or a name, number or city")).toHaveFocus());
  await type("cast");
  await userEvent.click(await screen.findByRole("option", { name: /Move to Casting/ }));
  expect(triage.moveStage).toHaveBeenLastCalledWith([VALE], "casting");
});

test.each([
  ["own", 0],
  ["all", 1],
] as const)(
  "who sees %s is asked before they give away what they cannot take back",
  async (sees, asked) => {
    show(
      <ColleaguesContext value={new Map([["zoe", { ...user({ name: "Zoe Zamora" }), id: "zoe" }]])}>
        <Keys>
          <Screen open={VALE} />
        </Keys>
      </ColleaguesContext>,
      { ...RITA, sees },
    );
    await act(() => import("./KeyListener"));
    await type("a");
    await waitFor(() => expect(screen.getByRole("combobox")).toHaveFocus());
    await type("zoe{Enter}");
    await waitFor(() => expect(triage.assign).toHaveBeenCalledTimes(asked));
    if (sees === "all") return;
    const dialog = await screen.findByRole("dialog", { name: "Assign to Zoe Zamora?" });
    within(dialog).getByText("You will no longer see what you assign to somebody else.");
    await userEvent.click(within(dialog).getByRole("button", { name: "Assign" }));
    expect(triage.assign).toHaveBeenCalledExactlyOnceWith([VALE], "zoe");
  },
);

test("a person is found by the palette wherever they are, and jumped to", async () => {
  await desk();
  await openPalette();
  await type("pal");
  await userEvent.click(await screen.findByRole("option", { name: /Paloma Díaz/ }));
  expect(await screen.findByText("address /conversations/paloma")).toBeInTheDocument();
});

test("not now asks first whether to tell the person", async () => {
  await desk(VALE);
  await openPalette();
  await type("move not");
  await userEvent.click(await screen.findByRole("option", { name: /Move to Not now/ }));
  expect(await screen.findByRole("dialog", { name: "Not now: Vale Ríos" })).toBeInTheDocument();
  expect(triage.moveStage).not.toHaveBeenCalled();
});

test("a viewer is offered places and people, and nothing that changes anything", async () => {
  await desk(VALE, { ...RITA, role: "viewer" });
  await type("{Control>}k{/Control}");
  expect(await screen.findByRole("option", { name: /Go to Mine/ })).toBeInTheDocument();
  expect(screen.queryByRole("option", { name: /^(Assign|Close|Snooze|Reply|Pause)/ })).toBeNull();
  expect(screen.queryByRole("option", { name: /Go to Team/ })).toBeNull();
});
