import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { ColleaguesContext, type Colleague } from "@/lib/colleagues/ColleaguesContext";
import { AUDITENTRY } from "@/lib/defaults";
import type { AuditEntry } from "@/lib/documents";
import { at, MINUTE, NOON, user } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { TagsContext } from "@/lib/tags/TagsContext";
import { ActivityPage } from "./ActivityPage";

interface Asked {
  path: string;
  conditions: unknown[];
}
interface Store {
  answer: (asked: Asked) => object[];
  asked: Asked[];
}
const store = vi.hoisted<Store>(() => ({ answer: () => [], asked: [] }));
vi.mock("@/lib/firebase/firestore", () => ({ firestore: {} }));
vi.mock("firebase/firestore", async (original) => ({
  ...(await original<object>()),
  collection: (_: unknown, path: string): Asked => ({ path, conditions: [] }),
  query: ({ path, conditions }: Asked, ...more: unknown[]): Asked => ({
    path,
    conditions: [...conditions, ...more],
  }),
  documentId: () => "id",
  where: (...condition: unknown[]) => condition,
  orderBy: (...order: unknown[]) => order,
  limit: (count: number) => ["limit", count],
  startAfter: (last: { id: string }) => ["after", last.id],
  getDocs: (asked: Asked) => {
    store.asked.push(asked);
    return Promise.resolve().then(() => ({ docs: store.answer(asked) }));
  },
}));

const ANA = { ...RITA, uid: "ana", name: "Ana", role: "admin" as const };
const TEAM = new Map<string, Colleague>([
  ["ana", { ...user({ name: "Ana", role: "admin" }), id: "ana" }],
  ["rita", { ...user({ name: "Rita" }), id: "rita" }],
]);
const TAGS = new Map([
  ["vip", { id: "t1", key: "vip", label: "VIP", colour: "red", createdAt: at(NOON) } as const],
]);
const stored = (id: string, data: object) => ({ id, data: () => data });

function entry(command: string, change: Partial<AuditEntry> = {}, minutes = 0, id = command) {
  const about = { conversationId: "c1", ...change };
  const base = {
    ...AUDITENTRY,
    by: "rita",
    command,
    at: at(NOON - minutes * MINUTE),
    request: "r",
  };
  return stored(id, { ...base, ...about });
}

function holds(entries: object[], people: object[] = [stored("c1", { displayName: "Valentina" })]) {
  store.answer = ({ path }) => (path === "audit" ? entries : people);
}

function open() {
  return show(
    <ColleaguesContext value={TEAM}>
      <TagsContext value={TAGS}>
        <ActivityPage />
      </TagsContext>
    </ColleaguesContext>,
    ANA,
  );
}
const lines = () => screen.getAllByRole("listitem").map((one) => one.textContent);
const audits = () => store.asked.filter(({ path }) => path === "audit");

beforeEach(() => {
  store.asked = [];
  holds([]);
});

test.each([
  [
    "moveStage",
    { before: { stage: "photos" }, after: { stage: "review" } },
    "Rita moved Valentina from Photos to Review",
  ],
  ["moveStage", { after: { stage: "signed" } }, "Rita moved Valentina to Signed"],
  ["assign", { after: { assigneeId: "rita" } }, "Rita took the conversation with Valentina"],
  [
    "assign",
    { after: { assigneeId: "ana" } },
    "Rita assigned the conversation with Valentina to Ana",
  ],
  [
    "assign",
    { after: { assigneeId: "unassigned" } },
    "Rita unassigned the conversation with Valentina",
  ],
  [
    "changeTags",
    { after: { tags: ["vip", "tall"] } },
    "Rita changed the tags of Valentina to: VIP, tall",
  ],
  [
    "changeTag",
    { conversationId: null, tagId: "t1" },
    "Rita changed the name or colour of the tag VIP",
  ],
  ["sendTemplate", {}, "Rita sent Valentina a template"],
  ["sendTemplate", { after: { scheduled: true } }, "Rita scheduled a template for Valentina"],
  ["setStatus", { after: { status: "closed" } }, "Rita closed the conversation with Valentina"],
  [
    "snooze",
    { after: { snoozedUntil: null } },
    "Rita returned the conversation with Valentina to the inbox",
  ],
  ["pauseBot", { after: { "bot.paused": false } }, "Rita resumed the bot for Valentina"],
  ["addNote", {}, "Rita wrote a note about Valentina"],
  ["deleteNote", { noteId: "n", userId: "rita" }, "Rita deleted a note about Valentina"],
  ["deleteNote", { noteId: "n", userId: "ana" }, "Rita deleted a note by Ana about Valentina"],
  ["saveQuickReply", { conversationId: null, quickReplyId: "q" }, "Rita saved a quick reply"],
  ["openOriginal", { photoId: "p" }, "Rita downloaded the original of a photo of Valentina"],
  ["changeProfile", { fields: ["city"] }, "Rita corrected the file of Valentina"],
  ["confirmShot", { after: { slot: "face" } }, "Rita said what a photo of Valentina shows"],
  ["markBest", { after: { best: true } }, "Rita marked a photo of Valentina as one of the best"],
  [
    "exportConversations",
    { conversationId: null, conversationIds: ["c1", "c2"] },
    "Rita exported 2 conversations",
  ],
  [
    "invite",
    { conversationId: null, userId: "ana", after: { role: "viewer" } },
    "Rita invited Ana (role: viewer)",
  ],
  [
    "setActive",
    { conversationId: null, userId: "ana", after: { active: false } },
    "Rita removed the access of Ana",
  ],
  ["endSessions", { conversationId: null, userId: "gone" }, "Rita signed Somebody out everywhere"],
  ["somethingNew", {}, "Rita did something else: somethingNew"],
] as const)("%s is told in a sentence: %o", async (command, change, sentence) => {
  holds([entry(command, change as unknown as Partial<AuditEntry>)]);
  open();
  await waitFor(() => expect(lines()).toEqual([expect.stringContaining(sentence)]));
});

test("that something was read is told only when it is asked for", async () => {
  holds([entry("markRead"), entry("sendMessage", {}, 1)]);
  open();
  await waitFor(() => expect(lines()).toHaveLength(1));
  expect(lines()[0]).toContain("wrote to");
  await userEvent.selectOptions(screen.getByLabelText("What"), "Everything");
  await waitFor(() => expect(lines()).toHaveLength(2));
});

test("the person leads to the conversation", async () => {
  holds([entry("sendMessage")]);
  open();
  const link = await screen.findByRole("link", { name: "Valentina" });
  await waitFor(() => expect(link).toHaveAttribute("href", "/conversations/c1"));
});

test("a conversation that no longer exists is said to be", async () => {
  holds([entry("sendMessage")], []);
  open();
  await waitFor(() => expect(lines()[0]).toContain("a conversation that no longer exists"));
  expect(screen.queryByRole("link")).toBeNull();
});

test("each filter narrows what is asked for", async () => {
  holds([entry("assign")]);
  open();
  await screen.findByRole("link");
  await userEvent.selectOptions(screen.getByLabelText("Who"), "Rita");
  await userEvent.selectOptions(screen.getByLabelText("What"), "Assignments");
  await userEvent.type(screen.getByLabelText("From"), "2026-11-20");
  await userEvent.type(screen.getByLabelText("Until"), "2026-11-22");
  await waitFor(() =>
    expect(audits().at(-1)?.conditions).toEqual([
      ["by", "==", "rita"],
      ["command", "==", "assign"],
      ["at", ">=", new Date(2026, 10, 20)],
      ["at", "<", new Date(2026, 10, 23)],
      ["at", "desc"],
      ["limit", 50],
    ]),
  );
});

test("one conversation can be followed alone, and let go again", async () => {
  holds([entry("assign")]);
  open();
  await userEvent.click(await screen.findByRole("button", { name: "Only about Valentina" }));
  await waitFor(() =>
    expect(audits().at(-1)?.conditions).toContainEqual(["conversationId", "==", "c1"]),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Not only about Valentina" }));
  await waitFor(() => expect(audits().at(-1)?.conditions).toHaveLength(2));
});

test("older entries come page by page, from where the last one ended", async () => {
  const first = Array.from({ length: 50 }, (_, index) =>
    entry("sendMessage", {}, index, `e${index}`),
  );
  store.answer = ({ path, conditions }) => {
    if (path !== "audit") return [stored("c1", { displayName: "Valentina" })];
    return conditions.some((one) => String(one).startsWith("after"))
      ? [entry("assign", { after: { assigneeId: "rita" } }, 60, "old")]
      : first;
  };
  open();
  await waitFor(() => expect(lines()).toHaveLength(50));
  await userEvent.click(screen.getByRole("button", { name: "Load more" }));
  await waitFor(() => expect(lines()).toHaveLength(51));
  expect(audits().at(-1)?.conditions).toContainEqual(["after", "e49"]);
  expect(screen.queryByRole("button", { name: "Load more" })).toBeNull();
});

test("nothing yet, and nothing of that kind, are told apart", async () => {
  open();
  expect(await screen.findByText("No activity yet")).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText("Who"), "Rita");
  expect(await screen.findByText("Nothing found")).toBeInTheDocument();
});

test("what could not be loaded is tried again", async () => {
  store.answer = () => {
    throw Object.assign(new Error("away"), { code: "unavailable" });
  };
  open();
  const retry = await screen.findByRole("button", { name: "Try again" });
  holds([entry("sendMessage")]);
  await userEvent.click(retry);
  await waitFor(() => expect(lines()).toHaveLength(1));
});

test("who is no admin finds a kind page, and nothing is asked", () => {
  show(<ActivityPage />);
  expect(within(screen.getByRole("main")).getByText("Admins only")).toBeInTheDocument();
  expect(store.asked).toEqual([]);
});
