import { notifications } from "@mantine/notifications";
import { Button } from "@mantine/core";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { ColleaguesContext } from "@/lib/colleagues/ColleaguesContext";
import type { Tag } from "@/lib/documents";
import { TagsContext } from "@/lib/tags/TagsContext";
import { at, conversation, NOON, user } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { AssignMenu } from "./AssignMenu";
import { SnoozeMenu } from "./SnoozeMenu";
import { StageMenu } from "./StageMenu";
import { TagMenu } from "./TagMenu";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("@/lib/triage/newestRow", () => ({ newestRow: vi.fn() }));

const people = [
  { ...user({ name: "Zoe" }), id: "zoe" },
  { ...user({ name: "Ana Álvarez" }), id: "ana" },
  { ...user({ name: "Gone", active: false }), id: "gone" },
  { ...user({ name: "Looks", role: "viewer" }), id: "looks" },
];
const tag = (key: string, label: string, colour: Tag["colour"]) => ({
  ...{ id: `t-${key}`, key, label, colour, createdAt: at(NOON) },
});
const tags = [tag("vip", "Très VIP", "red"), tag("tall", "Tall", "blue")];
const within_ = (node: ReactNode) => (
  <ColleaguesContext value={new Map(people.map((one) => [one.id, one]))}>
    <TagsContext value={new Map(tags.map((one) => [one.key, one]))}>{node}</TagsContext>
  </ColleaguesContext>
);
const open = async () => userEvent.click(screen.getByRole("button", { name: "Open" }));
const names = () => screen.getAllByRole("option").map((one) => one.textContent);
const target = <Button>Open</Button>;
const asked = () => vi.mocked(run).mock.calls.map(([command, , body]) => [command, body]);

beforeEach(() => {
  notifications.clean();
  vi.mocked(run).mockReset().mockResolvedValue({});
});

test("of two who share a name each is known by their address", async () => {
  const twins = ["ana-1", "ana-2"].map((id) => ({
    ...user({ name: "Ana Sol", email: `${id}@example.com` }),
    id,
  }));
  show(
    <ColleaguesContext value={new Map(twins.map((one) => [one.id, one]))}>
      <AssignMenu rows={[conversation()]}>{target}</AssignMenu>
    </ColleaguesContext>,
  );
  await open();
  await screen.findByRole("listbox", { name: "Assign to" });
  expect(names()).toContain("Ana Sol (ana-1@example.com)");
  expect(names()).toContain("Ana Sol (ana-2@example.com)");
});

test("I stand first, then colleagues with access who may write, then nobody", async () => {
  show(within_(<AssignMenu rows={[conversation({ assigneeId: "ana" })]}>{target}</AssignMenu>));
  await open();
  await screen.findByRole("listbox", { name: "Assign to" });
  expect(names()).toEqual(["Rita Robles (you)", "Ana Álvarez", "Zoe", "Unassigned"]);
  expect(screen.getByRole("option", { name: "Ana Álvarez" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
});

test.each([
  ["assign", AssignMenu],
  ["stage", StageMenu],
  ["tag", TagMenu],
  ["snooze", SnoozeMenu],
])("before several are changed at a click, the %s menu says how many", async (_, Choices) => {
  const rows = ["a", "b", "c"].map((id) => conversation({ id }));
  show(within_(<Choices rows={rows}>{target}</Choices>));
  await open();
  expect(await screen.findByText("3 conversations")).toBeVisible();
});

test("typing finds without accents, Enter assigns the first and focus is back", async () => {
  show(within_(<AssignMenu rows={[conversation()]}>{target}</AssignMenu>));
  await open();
  await userEvent.type(await screen.findByRole("combobox", { name: "Assign to" }), "alv{Enter}");
  expect(asked()).toEqual([["assign", { assigneeId: "ana", expected: "unassigned" }]]);
  expect(screen.queryByRole("listbox")).toBeNull();
});

test("tags say whether all of the rows carry them, and are toggled one after the other", async () => {
  const rows = [
    conversation({ id: "c1", tags: ["vip", "old"] }),
    conversation({ id: "c2", tags: ["vip"] }),
  ];
  show(within_(<TagMenu rows={rows}>{target}</TagMenu>));
  await open();
  await screen.findByRole("listbox", { name: "Tags" });
  const checked = screen.getAllByRole("option").map((one) => one.getAttribute("aria-checked"));
  expect(names()).toEqual(["old", "Très VIP", "Tall"]);
  expect(checked).toEqual(["mixed", "true", "false"]);
  await userEvent.click(screen.getByRole("option", { name: "Très VIP" }));
  await userEvent.click(screen.getByRole("option", { name: "old" }));
  expect(asked()).toEqual([
    ["changeTags", { add: [], remove: ["vip"] }],
    ["changeTags", { add: [], remove: ["vip"] }],
    ["changeTags", { add: ["old"], remove: [] }],
  ]);
});

test("where there are no tags yet, the list says so as its only choice, which is none", async () => {
  show(<TagMenu rows={[conversation()]}>{target}</TagMenu>);
  await open();
  await userEvent.click(await screen.findByRole("option", { name: /^There are no tags yet/ }));
  expect(asked()).toEqual([]);
});

test("what is not there yet can be created, what is there cannot", async () => {
  show(within_(<TagMenu rows={[conversation()]}>{target}</TagMenu>));
  await open();
  const search = await screen.findByRole("combobox", { name: "Tags" });
  await userEvent.type(search, "TALL");
  expect(names()).toEqual(["Tall"]);
  await userEvent.clear(search);
  await userEvent.type(search, "Runway 2027");
  await userEvent.click(screen.getByRole("option", { name: "Create “Runway 2027”" }));
  expect(asked()).toEqual([["changeTags", { add: ["Runway 2027"], remove: [] }]]);
});

test.each(["GROSSE RV", "Große Rv", "gro\u200Dße rv"])(
  "%s is a tag that is there, however its letters are spelt",
  async (typed) => {
    const tags = new Map([["grosse rv", tag("grosse rv", "Große Rv", "red")]]);
    show(
      <TagsContext value={tags}>
        <TagMenu rows={[conversation()]}>{target}</TagMenu>
      </TagsContext>,
    );
    await open();
    await userEvent.type(await screen.findByRole("combobox", { name: "Tags" }), typed);
    expect(names()).toEqual(["Große Rv"]);
  },
);

test("a name that is too long for a tag is not offered as a new one", async () => {
  show(within_(<TagMenu rows={[conversation()]}>{target}</TagMenu>));
  await open();
  const search = await screen.findByRole("combobox", { name: "Tags" });
  search.removeAttribute("maxlength");
  await userEvent.type(search, "x".repeat(41));
  expect(screen.queryByRole("option", { name: /^Create/ })).toBeNull();
});

test("admins rename and recolour a tag; recruiters are not offered it", async () => {
  const menu = within_(<TagMenu rows={[conversation()]}>{target}</TagMenu>);
  show(menu, { ...RITA, role: "admin" });
  await open();
  await userEvent.click(await screen.findByRole("button", { name: "Rename or recolour tags" }));
  const dialog = await screen.findByRole("dialog", { name: "Rename or recolour tags" });
  const name = within(dialog).getByRole("textbox", { name: "Name" });
  await userEvent.clear(name);
  await userEvent.type(name, "Star");
  await userEvent.click(within(dialog).getByRole("radio", { name: "Green" }));
  await userEvent.click(within(dialog).getByRole("button", { name: "Save" }));
  expect(asked()).toEqual([["changeTag", { label: "Star", colour: "green" }]]);
});

test("a tag that is on already stays on when it is typed, and a click takes it off", async () => {
  show(within_(<TagMenu rows={[conversation({ tags: ["vip"] })]}>{target}</TagMenu>));
  await open();
  await userEvent.type(await screen.findByRole("combobox"), "très vip{Enter}");
  expect(asked()).toEqual([]);
  await userEvent.type(screen.getByRole("combobox"), "très");
  await userEvent.click(screen.getByRole("option", { name: "Très VIP" }));
  expect(asked()).toEqual([["changeTags", { add: [], remove: ["vip"] }]]);
  expect(await screen.findByText("No longer tagged «Très VIP»")).toBeVisible();
});

test("a recruiter is not offered to rename tags", async () => {
  show(within_(<TagMenu rows={[conversation()]}>{target}</TagMenu>));
  await open();
  await screen.findByRole("listbox", { name: "Tags" });
  expect(screen.queryByRole("button", { name: /Rename/ })).toBeNull();
});

test("the stage that they are in is marked, another is one choice away", async () => {
  show(<StageMenu rows={[conversation({ stage: "review" })]}>{target}</StageMenu>);
  await open();
  await waitFor(() => expect(screen.getByRole("menuitemradio", { name: "Review" })).toBeChecked());
  await userEvent.click(screen.getByRole("menuitemradio", { name: "Casting" }));
  expect(asked()).toEqual([["moveStage", { stage: "casting", expected: "review" }]]);
});

test.each([
  [
    AssignMenu,
    "option",
    "Zoe",
    { assigneeId: "ana" },
    { assigneeId: "zoe", expected: "unassigned" },
  ],
  [
    StageMenu,
    "menuitemradio",
    "Casting",
    { stage: "review" },
    { stage: "casting", expected: "new" },
  ],
] as const)(
  "what stood there when it opened is what is expected: %o",
  async (Choices, role, name, change, body) => {
    const { again } = show(within_(<Choices rows={[conversation()]}>{target}</Choices>));
    await open();
    await screen.findByRole(role, { name });
    again(within_(<Choices rows={[conversation(change)]}>{target}</Choices>));
    await userEvent.click(screen.getByRole(role, { name }));
    expect(asked().map(([, asking]) => asking)).toEqual([body]);
  },
);

test('a colleague\'s move under the words for "not now" is not undone by them', async () => {
  const menu = (stage: "review" | "casting") => (
    <StageMenu rows={[conversation({ stage, optedOut: true })]}>{target}</StageMenu>
  );
  const { again } = show(menu("review"));
  await open();
  await userEvent.click(await screen.findByRole("menuitemradio", { name: "Not now" }));
  await screen.findByRole("button", { name: "Move" });
  again(menu("casting"));
  expect(screen.getByRole("alert")).toHaveTextContent(
    "They were moved to Casting in the meantime.",
  );
  expect(screen.getByRole("button", { name: "Move" })).toBeDisabled();
  expect(asked()).toEqual([]);
});

test("a snooze can be taken back, or set to a time of one's own", async () => {
  show(<SnoozeMenu rows={[conversation({ snoozedUntil: at(NOON) })]}>{target}</SnoozeMenu>);
  await open();
  await userEvent.click(await screen.findByRole("menuitem", { name: "Return to the inbox" }));
  expect(asked()).toEqual([["snooze", { until: null }]]);
  await open();
  await userEvent.click(await screen.findByRole("menuitem", { name: "Pick date and time…" }));
  const field = await screen.findByLabelText("Date and time");
  await userEvent.clear(field);
  await userEvent.type(field, "2020-01-01T10:00");
  await userEvent.click(screen.getByRole("button", { name: "Snooze" }));
  expect(screen.getByText("Choose a date and time in the future.")).toBeInTheDocument();
  await userEvent.clear(field);
  await userEvent.type(field, "2099-01-02T10:30");
  await userEvent.click(screen.getByRole("button", { name: "Snooze" }));
  expect(screen.getByText("At most a year from today.")).toBeInTheDocument();
  const [year, month] = [new Date().getFullYear() + 1, new Date().getMonth() + 1];
  await userEvent.clear(field);
  await userEvent.type(field, `${year}-${String(month).padStart(2, "0")}-01T10:30`);
  await userEvent.click(screen.getByRole("button", { name: "Snooze" }));
  const until = new Date(year, month - 1, 1, 10, 30).toISOString();
  expect(asked().at(-1)).toEqual(["snooze", { until }]);
});
