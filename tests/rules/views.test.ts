// What each role may ask for: every query of the desk, as lists and as counts, in pairs.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type RulesTestEnvironment,
  assertFails,
  assertSucceeds,
  initializeTestEnvironment,
} from "@firebase/rules-unit-testing";
import {
  type Firestore,
  type Query,
  type QueryConstraint,
  collection,
  doc,
  getCountFromServer,
  getDocs,
  limit,
  orderBy,
  query,
  setLogLevel,
  where,
  writeBatch,
} from "firebase/firestore";
import { afterAll, beforeAll, describe, test } from "vitest";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const [HOST = "127.0.0.1", PORT = "8080"] = (
  process.env["FIRESTORE_EMULATOR_HOST"] ?? "127.0.0.1:8080"
).split(":");

interface Person {
  role: string;
  sees: unknown;
  assignee: string;
  visible: boolean;
}
// Who may see a colleague's conversation may ask for all of them.
const PEOPLE = (
  JSON.parse(readFileSync(at("../fixtures/access.json"), "utf8")) as {
    sees: Person[];
  }
).sees
  .filter(({ assignee }) => assignee === "other")
  .map((person, index) => ({ ...person, uid: `person${index}` }));

const ROWS = { mine: "of-me", nobodys: "of-nobody", theirs: "of-other" };
const NEWEST = orderBy("lastMessage.at", "desc");
const OPEN = [where("status", "==", "open"), where("snoozedUntil", "==", null)];

/** The views of the inbox and of the board, and searches; each also counts. */
const VIEWS: Record<string, QueryConstraint[]> = {
  "all there is": [NEWEST, limit(50)],
  "changed last": [orderBy("updatedAt", "desc"), limit(1)],
  open: [...OPEN, NEWEST, limit(50)],
  "needs answer": [...OPEN, where("needsReply", "==", true), NEWEST],
  "longest waiting": [...OPEN, orderBy("waitingMicros"), limit(50)],
  "window closes next": [
    ...OPEN,
    where("windowClosesAt", ">", new Date(0)),
    orderBy("windowClosesAt"),
  ],
  flagged: [
    ...OPEN,
    where("flags", "array-contains-any", ["guardian", "undelivered"]),
    NEWEST,
  ],
  snoozed: [where("snoozedUntil", ">", new Date(0)), orderBy("snoozedUntil")],
  closed: [where("status", "==", "closed"), NEWEST],
  "of a stage": [...OPEN, where("stage", "==", "review"), NEWEST],
  "with a tag": [...OPEN, where("tags", "array-contains", "vip"), NEWEST],
  found: [where("search", "array-contains", "vale"), NEWEST, limit(50)],
};

const LISTED: [
  string,
  (row: string) => string,
  (row: string) => QueryConstraint[],
][] = [
  ["messages", (row) => `conversations/${row}/messages`, () => [orderBy("at")]],
  [
    "notes",
    (row) => `aspirants/a-${row}/notes`,
    (row) => [where("conversationId", "==", row), orderBy("at", "desc")],
  ],
  [
    "photos",
    (row) => `aspirants/a-${row}/photos`,
    () => [orderBy("createdAt")],
  ],
  ["forms", (row) => `aspirants/a-${row}/forms`, () => [orderBy("receivedAt")]],
];

let environment: RulesTestEnvironment;

beforeAll(async () => {
  setLogLevel("silent");
  environment = await initializeTestEnvironment({
    // The other suite clears its own while this one runs.
    projectId: "demo-rules-views",
    firestore: {
      host: HOST,
      port: Number(PORT),
      rules: readFileSync(at("../../firestore.rules"), "utf8"),
    },
  });
  await environment.clearFirestore();
  await environment.withSecurityRulesDisabled(async (context) => {
    const db = context.firestore() as unknown as Firestore;
    const batch = writeBatch(db);
    for (const { uid, role, sees } of PEOPLE)
      batch.set(doc(db, `users/${uid}`), {
        role,
        ...(sees !== null && { sees }),
      });
    for (const { uid } of PEOPLE) seed(db, batch, `${uid}-${ROWS.mine}`, uid);
    seed(db, batch, ROWS.nobodys, "unassigned");
    seed(db, batch, ROWS.theirs, "other");
    await batch.commit();
  });
});

afterAll(() => environment.cleanup());

function seed(
  db: Firestore,
  batch: ReturnType<typeof writeBatch>,
  id: string,
  assigneeId: string,
) {
  batch.set(doc(db, `conversations/${id}`), {
    assigneeId,
    status: "open",
    snoozedUntil: null,
    updatedAt: new Date(1),
    lastMessage: { at: new Date(1) },
  });
  batch.set(doc(db, `aspirants/a-${id}`), { conversationId: id });
}

function as(uid: string): Firestore {
  return environment
    .authenticatedContext(uid, { auth_time: 1 })
    .firestore() as unknown as Firestore;
}

/** Listing and counting are allowed together, or refused together. */
async function expectAllowed(asked: Query, isAllowed: boolean) {
  const judge = isAllowed ? assertSucceeds : assertFails;
  await judge(getDocs(asked));
  await judge(getCountFromServer(asked));
}

describe.each(PEOPLE)("$role who sees $sees", ({ uid, role, visible }) => {
  test.each(Object.entries(VIEWS))("asks for %s", async (_name, view) => {
    const rows = collection(as(uid), "conversations");
    const own = where("assigneeId", "in", [uid, "unassigned"]);
    await expectAllowed(query(rows, own, ...view), true);
    await expectAllowed(query(rows, ...view), visible);
  });

  test("asks for somebody's", async () => {
    const rows = collection(as(uid), "conversations");
    const of = (assignee: string) => where("assigneeId", "==", assignee);
    await expectAllowed(query(rows, of(uid), ...OPEN, NEWEST), true);
    await expectAllowed(query(rows, of("unassigned"), NEWEST), true);
    await expectAllowed(query(rows, of("other"), NEWEST), visible);
    const more = where("assigneeId", "in", [uid, "unassigned", "other"]);
    await expectAllowed(query(rows, more, NEWEST), visible);
  });

  test.each(LISTED)("lists %s", async (_name, folder, asked) => {
    const db = as(uid);
    const inside = (row: string) =>
      query(collection(db, folder(row)), ...asked(row), limit(50));
    await expectAllowed(inside(`${uid}-${ROWS.mine}`), true);
    await expectAllowed(inside(ROWS.nobodys), true);
    await expectAllowed(inside(ROWS.theirs), visible);
  });

  test("asks for quick replies and notices that are theirs", async () => {
    const db = as(uid);
    const replies = collection(db, "quickReplies");
    const of = (...owners: string[]) => where("ownerId", "in", owners);
    await expectAllowed(query(replies, of(uid, "shared")), true);
    await expectAllowed(query(replies, of(uid, "shared", "other")), false);
    await expectAllowed(query(replies), false);
    const notices = (whose: string) =>
      query(
        collection(db, `users/${whose}/notices`),
        orderBy("at", "desc"),
        limit(50),
      );
    await expectAllowed(notices(uid), true);
    await expectAllowed(notices("other"), false);
  });

  test("looks colleagues and tags up, and the audit as an admin only", async () => {
    const db = as(uid);
    await expectAllowed(query(collection(db, "users")), true);
    await expectAllowed(query(collection(db, "tags"), orderBy("label")), true);
    const isAdmin = role === "admin";
    const newest = orderBy("at", "desc");
    const audit = collection(db, "audit");
    await expectAllowed(query(audit, newest, limit(50)), isAdmin);
    const mine = where("by", "==", uid);
    await expectAllowed(query(audit, mine, newest), isAdmin);
  });
});
