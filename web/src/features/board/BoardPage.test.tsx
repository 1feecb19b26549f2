import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { getCountFromServer } from "firebase/firestore";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import type { Row } from "@/lib/triage/rows";
import { at, conversation, HOUR, MINUTE } from "@/test/documents";
import { seeEverything } from "@/test/files";
import { RITA, show } from "@/test/show";
import { FakeConversations } from "./board.testing";
import { BoardPage } from "./BoardPage";
import { listenToPages } from "./data/listenToPages";

vi.mock("@/lib/counts/listenToChanges", () => ({ listenToChanges: () => () => undefined }));
vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("@/lib/triage/newestRow", () => ({ newestRow: () => Promise.resolve(null) }));
vi.mock("./data/listenToPages", () => ({ listenToPages: vi.fn() }));
vi.mock("./data/columnQuery", () => ({
  columnQuery: (_: unknown, stage: string) => ({ stage }),
}));
// jsdom knows no stylesheet: nothing scrolls there.
vi.mock("@atlaskit/pragmatic-drag-and-drop-auto-scroll/element", () => ({
  autoScrollForElements: () => () => undefined,
}));
vi.mock("firebase/firestore", async (original) => ({
  ...(await original<object>()),
  getCountFromServer: vi.fn(),
}));

const NOW = Date.now();
let fake: FakeConversations;

function person(id: string, change: Partial<Row> = {}): Row {
  const row = conversation({ id, displayName: id, ...change });
  const age = change.lastMessage ?? { ...row.lastMessage, at: at(NOW - HOUR) };
  return { ...row, lastMessage: age, createdAt: at(NOW - 3 * HOUR) };
}

const form = (change: Partial<NonNullable<Row["form"]>>) => ({
  submissionId: "s1",
  at: at(NOW),
  firstName: null,
  city: null,
  heightCm: null,
  shifts: [],
  problems: [],
  ...change,
});

beforeEach(() => {
  seeEverything();
  Element.prototype.scrollIntoView = () => undefined;
  fake = new FakeConversations();
  vi.mocked(listenToPages).mockImplementation(fake.listenToPages);
  vi.mocked(getCountFromServer).mockImplementation(
    fake.count as unknown as typeof getCountFromServer,
  );
  vi.mocked(run)
    .mockReset()
    .mockImplementation((_, ids, body) => {
      const { conversation: id = "" } = ids as Record<string, string>;
      fake.change(id, body as unknown as Partial<Row>);
      return Promise.resolve({});
    });
});

const column = (name: RegExp) => screen.findByRole("region", { name });
const card = (name: string) => screen.findByRole("link", { name });

test("each stage has its people and their exact number", async () => {
  fake.rows = [person("Ana"), person("Bea"), person("Carla", { stage: "casting" })];
  show(<BoardPage />);
  expect(await column(/^New, 2$/)).toBeVisible();
  expect(within(await column(/^New, 2$/)).getAllByRole("article")).toHaveLength(2);
  expect(within(await column(/^Casting, 1$/)).getByText("Carla")).toBeVisible();
  expect(await column(/^Not now, 0$/)).toHaveTextContent("Open and closed");
});

test("a card says who it is, whose, and for how long they have been there", async () => {
  fake.rows = [
    person("Ana", {
      stage: "review",
      stageMoves: [
        { stage: "review", previous: "photos", by: "bot", at: at(NOW - 2 * HOUR), undoes: false },
        { stage: "casting", previous: "review", by: "rita", at: at(NOW - HOUR), undoes: false },
        { stage: "review", previous: "casting", by: "rita", at: at(NOW - HOUR), undoes: true },
      ],
      form: form({ city: "Guadalajara", heightCm: 174 }),
      born: "2001-01-01",
      timeZone: "America/Mexico_City",
      tags: ["vip"],
      assigneeId: "rita",
      needsReply: true,
      unread: 2,
      windowClosesAt: at(NOW + 40 * MINUTE),
      snoozedUntil: at(NOW + HOUR),
      flags: ["human_wanted"],
    }),
  ];
  show(<BoardPage />);
  const shown = within(await column(/^Review, 1$/)).getByRole("article");
  for (const words of ["years old", "Guadalajara", "174 cm", "vip", "You", "Needs reply"]) {
    expect(shown).toHaveTextContent(words);
  }
  expect(shown).toHaveTextContent(/In this stage for 2 hr/);
  expect(shown).toHaveTextContent(/Window closes in \d+ min/);
  expect(shown).toHaveTextContent(/Snoozed until/);
  expect(within(shown).getByRole("img", { name: "2 unread messages" })).toBeVisible();
  expect(within(shown).getByRole("img", { name: "They asked to talk to a person." })).toBeVisible();
  expect(within(shown).getByRole("link")).toHaveAttribute("href", "/conversations/Ana");
});

test("Ctrl and an arrow move to the stage beside it, and the focus goes along", async () => {
  fake.rows = [person("Ana")];
  show(<BoardPage />);
  (await card("Ana")).focus();
  await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");
  expect(run).toHaveBeenCalledExactlyOnceWith(
    "moveStage",
    { conversation: "Ana" },
    { stage: "profile", expected: "new" },
    expect.any(String),
  );
  await waitFor(async () =>
    expect(within(await column(/^Form, 1$/)).getByRole("link")).toHaveFocus(),
  );
  expect(await column(/^New, 0$/)).toBeVisible();
  expect(await screen.findByText("Ana was moved from New to Form.")).toBeInTheDocument();
  expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
});

test("at the edge of the board nothing moves, and that is said", async () => {
  fake.rows = [person("Ana")];
  show(<BoardPage />);
  (await card("Ana")).focus();
  await userEvent.keyboard("{Meta>}{ArrowLeft}{/Meta}");
  expect(run).not.toHaveBeenCalled();
  expect(screen.getByText("There is no stage on this side of New.")).toBeInTheDocument();
});

test("Space offers all stages", async () => {
  fake.rows = [person("Ana")];
  show(<BoardPage />);
  (await card("Ana")).focus();
  await userEvent.keyboard(" ");
  await userEvent.click(await screen.findByRole("menuitem", { name: "Casting" }));
  await waitFor(async () =>
    expect(within(await column(/^Casting, 1$/)).getByRole("link")).toHaveFocus(),
  );
});

test("the same by the card's button", async () => {
  fake.rows = [person("Ana")];
  show(<BoardPage />);
  await userEvent.click(await screen.findByRole("button", { name: "Move Ana" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Review" }));
  expect(within(await column(/^Review, 1$/)).getByText("Ana")).toBeVisible();
});

test("a move is shown at once, and taken back when somebody else was faster", async () => {
  let refuse: (fault: ApiError) => void = () => undefined;
  vi.mocked(run).mockReturnValue(new Promise((_, reject) => (refuse = reject)));
  fake.rows = [person("Ana")];
  show(<BoardPage />);
  (await card("Ana")).focus();
  await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");
  expect(within(await column(/^Form, 1$/)).getByText("Ana")).toBeVisible();
  act(() => refuse(new ApiError("moved_meanwhile", "")));
  expect(await screen.findByText("Somebody moved it in the meantime.")).toBeVisible();
  expect(within(await column(/^New, 1$/)).getByText("Ana")).toBeVisible();
  expect(screen.getByText("Ana stays in New.")).toBeInTheDocument();
});

test("“Not now” is asked about before anybody is moved", async () => {
  fake.rows = [person("Ana", { stage: "signed" })];
  show(<BoardPage />);
  (await card("Ana")).focus();
  await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");
  await waitFor(() => expect(screen.getByRole("dialog")).toHaveTextContent("Ana"));
  expect(run).not.toHaveBeenCalled();
});

test("what a colleague moves is seen", async () => {
  fake.rows = [person("Ana")];
  show(<BoardPage />);
  await card("Ana");
  act(() => fake.change("Ana", { stage: "photos" }));
  expect(within(await column(/^Photos, 1$/)).getByText("Ana")).toBeVisible();
});

test("whoever moves the card that has the focus, the focus goes along", async () => {
  fake.rows = [person("Ana", { stage: "photos" })];
  show(<BoardPage />);
  (await card("Ana")).focus();
  act(() => fake.change("Ana", { stage: "casting" }));
  const moved = await within(await column(/^Casting, /)).findByRole("link", { name: "Ana" });
  await waitFor(() => expect(moved).toHaveFocus());
});

test("arrows go from card to card", async () => {
  const older = { ...conversation().lastMessage, at: at(NOW - 9 * HOUR) };
  fake.rows = [
    person("Ana"),
    person("Bea", { lastMessage: older }),
    person("Carla", { stage: "review" }),
  ];
  show(<BoardPage />);
  (await card("Ana")).focus();
  await userEvent.keyboard("{ArrowDown}");
  await waitFor(() => expect(screen.getByRole("link", { name: "Bea" })).toHaveFocus());
  await userEvent.keyboard("{ArrowRight}");
  await waitFor(() => expect(screen.getByRole("link", { name: "Carla" })).toHaveFocus());
});

test("a viewer looks, and moves nobody", async () => {
  fake.rows = [person("Ana")];
  show(<BoardPage />, { ...RITA, role: "viewer" });
  (await card("Ana")).focus();
  await userEvent.keyboard(" {Control>}{ArrowRight}{/Control}");
  expect(run).not.toHaveBeenCalled();
  expect(screen.queryByRole("button", { name: "Move Ana" })).toBeNull();
  expect(screen.getByText(/^You can look at the board/)).toBeVisible();
});

test("filters narrow the columns, stand as pills, and are taken away again", async () => {
  fake.rows = [
    person("Ana", { form: form({ city: "Zapopan", heightCm: 174 }) }),
    person("Bea", { form: form({ city: "Bogotá", heightCm: 181 }) }),
  ];
  show(<BoardPage />);
  await card("Bea");
  await userEvent.click(screen.getByRole("button", { name: "Filters" }));
  await userEvent.type(await screen.findByLabelText("City"), "zapo");
  await waitFor(() => expect(screen.queryByRole("link", { name: "Bea" })).toBeNull());
  expect(await column(/^New, 1$/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Done" }));
  await userEvent.click(screen.getByRole("button", { name: "Remove filter: City, zapo" }));
  expect(await card("Bea")).toBeVisible();
});

test("a column shows more when asked to", async () => {
  fake.rows = Array.from({ length: 30 }, (_, at_) =>
    person(`P${at_}`, {
      lastMessage: { ...conversation().lastMessage, at: at(NOW - at_ * MINUTE) },
    }),
  );
  show(<BoardPage />);
  const shown = await column(/^New, 30$/);
  expect(within(shown).getAllByRole("article")).toHaveLength(25);
  await userEvent.click(within(shown).getByRole("button", { name: "Show more" }));
  await waitFor(() => expect(within(shown).getAllByRole("article")).toHaveLength(30));
  expect(within(shown).queryByRole("button", { name: "Show more" })).toBeNull();
});

test("a column that could not be loaded is asked for again", async () => {
  fake.rows = [person("Ana")];
  fake.fault = "unavailable";
  show(<BoardPage />);
  const shown = await column(/^New, 1$/);
  await within(shown).findByText("This could not be loaded.");
  fake.fault = null;
  await userEvent.click(within(shown).getByRole("button", { name: "Try again" }));
  expect(await within(shown).findByText("Ana")).toBeVisible();
});

test("a board without anybody says so", async () => {
  show(<BoardPage />);
  expect(await screen.findByText("The board is empty")).toBeVisible();
});
