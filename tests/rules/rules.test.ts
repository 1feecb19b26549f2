// The real rules file in the Firestore emulator, allow and deny in pairs.
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
  Timestamp,
  collection,
  collectionGroup,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  limit,
  orderBy,
  query,
  setDoc,
  setLogLevel,
  updateDoc,
  where,
  writeBatch,
} from "firebase/firestore";
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from "vitest";

// A project of its own: the tests clear it without touching the running product's data.
const PROJECT = "demo-rules";
const RULES = fileURLToPath(new URL("../../firestore.rules", import.meta.url));
const [HOST = "127.0.0.1", PORT = "8080"] = (
  process.env["FIRESTORE_EMULATOR_HOST"] ?? "127.0.0.1:8080"
).split(":");

const CONVERSATION = "conversations/c1";
const MESSAGE = "conversations/c1/messages/m1";
const PRESENCE = "conversations/c1/presence/second";
// Of somebody without a form: there is no document of the person.
const NOTE = "aspirants/a2/notes/n1";
const SHARED_REPLY = "quickReplies/shared";
const OWN_REPLY = "quickReplies/own";
const NOTICE = "users/recruiter/notices/n1";
const DEPARTED = {
  recruiter: "departures/from-recruiter",
  unassigned: "departures/from-nobody",
};
const TAG = "tags/t1";
const TEMPLATE = "templates/HX1";
const TEMPLATES_READ = "settings/templates";
// What exists, and none of a browser's business.
const HIDDEN = [
  "aliases/x1",
  // The channel's addresses of files: whoever has one can read the file without signing in.
  "conversations/c1/sources/m1",
  "erasures/e1",
  "settings/bot",
  "leases/c1",
  "processed/e1",
  "settings/reconciliation",
  "settings/tags",
  "anything/else",
];
// The file of a person: to be read one by one, never as a list of everybody.
const AUDIT = "audit/e1";
const PERSON = "aspirants/a1";
const IN_FILE = ["photos", "forms"].map((name) => `${PERSON}/${name}`);
// What users/{uid} may say, and what it opens; domain/access.py keeps to the same table.
interface Value {
  value: unknown;
  opens: boolean;
}
const { signedInAt: SIGNED_IN_AT, ...TABLE } = JSON.parse(
  readFileSync(
    fileURLToPath(new URL("../fixtures/access.json", import.meta.url)),
    "utf8",
  ),
) as {
  signedInAt: number;
  role: Value[];
  active: Value[];
  validSince: Value[];
  sees: {
    role: string;
    sees: unknown;
    assignee: string;
    visible: boolean;
  }[];
};
const ROLES = ["admin", "recruiter", "viewer"] as const;

let environment: RulesTestEnvironment;

beforeAll(async () => {
  // Each denied request would print a warning.
  setLogLevel("silent");
  environment = await initializeTestEnvironment({
    projectId: PROJECT,
    firestore: {
      host: HOST,
      port: Number(PORT),
      rules: readFileSync(RULES, "utf8"),
    },
  });
});

beforeEach(async () => {
  await environment.clearFirestore();
  await environment.withSecurityRulesDisabled(async (context) => {
    const db = context.firestore() as unknown as Firestore;
    for (const role of ROLES) {
      await setDoc(doc(db, `users/${role}`), {
        name: role,
        role,
        language: "es",
      });
    }
    await setDoc(doc(db, "users/odd"), {
      name: "odd",
      role: "aspirant",
      language: "es",
    });
    await setDoc(doc(db, CONVERSATION), {
      lastMessage: { at: 1 },
      assigneeId: "unassigned",
    });
    await setDoc(doc(db, AUDIT), { by: "recruiter" });
    await setDoc(doc(db, MESSAGE), { text: "Hola", at: 1 });
    await setDoc(doc(db, PRESENCE), { at: 1, typingUntil: null });
    await setDoc(doc(db, NOTE), {
      text: "Call her",
      conversationId: "c1",
      at: 1,
    });
    await setDoc(doc(db, SHARED_REPLY), { ownerId: "shared" });
    await setDoc(doc(db, OWN_REPLY), { ownerId: "recruiter" });
    await setDoc(doc(db, NOTICE), { kind: "mention", at: 1 });
    for (const [previous, path] of Object.entries(DEPARTED))
      await setDoc(doc(db, path), { previous, at: 1 });
    await setDoc(doc(db, TAG), { key: "vip", label: "VIP" });
    await setDoc(doc(db, TEMPLATE), { name: "casting", status: "approved" });
    await setDoc(doc(db, TEMPLATES_READ), { listed: 1 });
    await setDoc(doc(db, PERSON), {
      name: "Valentina",
      conversationId: "c1",
    });
    for (const folder of IN_FILE)
      await setDoc(doc(db, `${folder}/x1`), { at: 1 });
    for (const path of HIDDEN) await setDoc(doc(db, path), { secret: true });
  });
});

afterAll(async () => {
  await environment.cleanup();
});

function as(uid: string): Firestore {
  return environment
    .authenticatedContext(uid, { auth_time: SIGNED_IN_AT })
    .firestore() as unknown as Firestore;
}

async function administer(
  act: (db: Firestore) => Promise<unknown>,
): Promise<void> {
  await environment.withSecurityRulesDisabled(async (context) => {
    await act(context.firestore() as unknown as Firestore);
  });
}

function asStored(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("seconds" in value))
    return value;
  const { seconds } = value as { seconds: number };
  const whole = Math.floor(seconds);
  return new Timestamp(whole, Math.round((seconds - whole) * 1e6) * 1000);
}

/** Reads over REST, where a client for each of hundreds of users costs nothing. */
async function statusOfReading(path: string, uid: string): Promise<number> {
  const part = (value: object) =>
    Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { sub: uid, user_id: uid, auth_time: SIGNED_IN_AT };
  const token = `${part({ alg: "none" })}.${part(claims)}.`;
  const url = `http://${HOST}:${PORT}/v1/projects/${PROJECT}/databases/(default)/documents/${path}`;
  const answer = await fetch(url, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return answer.status;
}

function stranger(): Firestore {
  return environment
    .unauthenticatedContext()
    .firestore() as unknown as Firestore;
}

/** As the desk asks for them. */
function notesOf(db: Firestore, conversation = "c1") {
  return query(
    collection(db, "aspirants/a2/notes"),
    where("conversationId", "==", conversation),
    orderBy("at", "desc"),
    limit(50),
  );
}

function presenceIn(db: Firestore, conversation = "c1") {
  return query(
    collection(db, `conversations/${conversation}/presence`),
    orderBy("at", "desc"),
    limit(10),
  );
}

const OUTSIDERS: [string, () => Firestore][] = [
  ["nobody", stranger],
  ["a signed-in user without a role document", () => as("newcomer")],
  ["a signed-in user with an unknown role", () => as("odd")],
  [
    "a user who claims a role in the token",
    () =>
      environment
        .authenticatedContext("claimer", { role: "admin", admin: true })
        .firestore() as unknown as Firestore,
  ],
];

describe("colleagues read", () => {
  test.each(ROLES)("%s sees the inbox and the messages", async (role) => {
    const db = as(role);
    await assertSucceeds(getDoc(doc(db, CONVERSATION)));
    await assertSucceeds(
      getDocs(
        query(
          collection(db, "conversations"),
          orderBy("lastMessage.at", "desc"),
          limit(50),
        ),
      ),
    );
    const messages = await assertSucceeds(
      getDocs(collection(db, `${CONVERSATION}/messages`)),
    );
    expect(messages.size).toBe(1);
    await assertSucceeds(getDoc(doc(db, "users/admin")));
  });

  test.each(ROLES)("%s sees who has a conversation open", async (role) => {
    const found = await assertSucceeds(getDocs(presenceIn(as(role))));
    expect(found.size).toBe(1);
    // Where somebody is at all is not asked: only who is here.
    await assertFails(getDocs(collectionGroup(as(role), "presence")));
  });

  test.each(ROLES)("%s reads the notes about a person", async (role) => {
    const found = await assertSucceeds(getDocs(notesOf(as(role))));
    expect(found.size).toBe(1);
    await assertFails(getDocs(collectionGroup(as(role), "notes")));
  });

  test.each(ROLES)(
    "%s reads the shared quick replies and their own",
    async (role) => {
      const db = as(role);
      const all = collection(db, "quickReplies");
      const theirs = where("ownerId", "in", [role, "shared"]);
      const found = await assertSucceeds(getDocs(query(all, theirs)));
      expect(found.size).toBe(role === "recruiter" ? 2 : 1);
      await assertSucceeds(getDoc(doc(db, SHARED_REPLY)));
      await assertFails(getDocs(all));
      const reading = getDoc(doc(db, OWN_REPLY));
      await (role === "recruiter"
        ? assertSucceeds(reading)
        : assertFails(reading));
    },
  );

  test.each(ROLES)("%s reads the notices of nobody else", async (role) => {
    const notices = query(
      collection(as(role), "users/recruiter/notices"),
      orderBy("at", "desc"),
      limit(50),
    );
    const one = doc(as(role), NOTICE);
    if (role === "recruiter") {
      expect((await assertSucceeds(getDocs(notices))).size).toBe(1);
      await assertSucceeds(getDoc(one));
    } else {
      await assertFails(getDocs(notices));
      await assertFails(getDoc(one));
    }
    await assertFails(getDocs(collectionGroup(as(role), "notices")));
  });

  test.each(ROLES)("%s hears of what left them or nobody", async (role) => {
    const all = collection(as(role), "departures");
    const asked = (previous: string[]) =>
      getDocs(
        query(
          all,
          where("previous", "in", previous),
          orderBy("at", "desc"),
          limit(1),
        ),
      );
    const found = await assertSucceeds(asked([role, "unassigned"]));
    expect(found.size).toBe(1);
    await assertFails(asked(["somebody", "unassigned"]));
    await assertFails(getDocs(all));
    const reading = getDoc(doc(as(role), DEPARTED.recruiter));
    await (role === "recruiter"
      ? assertSucceeds(reading)
      : assertFails(reading));
    await assertSucceeds(getDoc(doc(as(role), DEPARTED.unassigned)));
  });

  test.each(ROLES)("%s sees the templates and their age", async (role) => {
    const approved = where("status", "==", "approved");
    const templates = collection(as(role), "templates");
    const found = await assertSucceeds(
      getDocs(query(templates, approved, limit(500))),
    );
    expect(found.size).toBe(1);
    await assertSucceeds(getDoc(doc(as(role), TEMPLATES_READ)));
    await assertFails(getDocs(collection(as(role), "settings")));
  });

  test.each(ROLES)(
    "%s sees a person's file, but no list of persons",
    async (role) => {
      const db = as(role);
      await assertSucceeds(getDoc(doc(db, PERSON)));
      for (const folder of IN_FILE) {
        const found = await assertSucceeds(getDocs(collection(db, folder)));
        expect(found.size).toBe(1);
      }
      await assertFails(getDocs(collection(db, "aspirants")));
      await assertFails(getDocs(collectionGroup(db, "photos")));
    },
  );

  test.each(OUTSIDERS)("%s sees nothing", async (_name, db) => {
    await assertFails(getDoc(doc(db(), PERSON)));
    for (const folder of IN_FILE) {
      await assertFails(getDocs(collection(db(), folder)));
      await assertFails(getDoc(doc(db(), `${folder}/x1`)));
    }
    await assertFails(getDoc(doc(db(), CONVERSATION)));
    await assertFails(getDocs(collection(db(), "conversations")));
    await assertFails(getDoc(doc(db(), MESSAGE)));
    await assertFails(getDoc(doc(db(), PRESENCE)));
    await assertFails(getDocs(presenceIn(db())));
    await assertFails(getDoc(doc(db(), NOTE)));
    await assertFails(getDocs(notesOf(db())));
    await assertFails(getDoc(doc(db(), SHARED_REPLY)));
    await assertFails(getDoc(doc(db(), NOTICE)));
    await assertFails(getDoc(doc(db(), DEPARTED.unassigned)));
    await assertFails(getDoc(doc(db(), TAG)));
    await assertFails(getDocs(collection(db(), "tags")));
    await assertFails(getDoc(doc(db(), TEMPLATE)));
    await assertFails(getDocs(collection(db(), "templates")));
    await assertFails(getDoc(doc(db(), TEMPLATES_READ)));
    await assertFails(getDocs(collection(db(), `${CONVERSATION}/messages`)));
    await assertFails(getDoc(doc(db(), "users/admin")));
    await assertFails(getDocs(collection(db(), "users")));
  });

  test("whoever is signed in may ask for their own role, and only theirs", async () => {
    const own = await assertSucceeds(
      getDoc(doc(as("newcomer"), "users/newcomer")),
    );
    expect(own.exists()).toBe(false);
    await assertFails(getDoc(doc(as("newcomer"), "users/recruiter")));
  });

  test("a role that is taken away closes the door at once", async () => {
    const db = as("recruiter");
    await assertSucceeds(getDoc(doc(db, CONVERSATION)));
    await environment.withSecurityRulesDisabled(async (context) => {
      await deleteDoc(
        doc(context.firestore() as unknown as Firestore, "users/recruiter"),
      );
    });
    await assertFails(getDoc(doc(db, CONVERSATION)));
  });
});

describe("access is as domain/access.py says", () => {
  const PATHS = [
    CONVERSATION,
    MESSAGE,
    PRESENCE,
    NOTE,
    PERSON,
    ...IN_FILE.map((folder) => `${folder}/x1`),
    TAG,
    SHARED_REPLY,
    TEMPLATE,
    TEMPLATES_READ,
    "users/admin",
  ];
  const CASES = TABLE.role.flatMap((role) =>
    TABLE.active.flatMap((active) =>
      TABLE.validSince.map((validSince) => ({
        user: {
          role: role.value,
          active: active.value,
          validSince: validSince.value,
        },
        opens: role.opens && active.opens && validSince.opens,
      })),
    ),
  );

  function stored(user: Record<string, unknown>) {
    const fields = Object.entries(user).filter(([, value]) => value !== null);
    return Object.fromEntries(
      fields.map(([name, value]) => [name, asStored(value)]),
    );
  }

  async function reads(db: Firestore): Promise<boolean[]> {
    const outcomes = await Promise.allSettled([
      ...PATHS.map((path) => getDoc(doc(db, path))),
      getDocs(collection(db, "users")),
      getDocs(query(collection(db, "conversations"), limit(50))),
    ]);
    return outcomes.map(({ status }) => status === "fulfilled");
  }

  test("case by case", async () => {
    await administer((admin) => {
      const batch = writeBatch(admin);
      CASES.forEach(({ user }, index) =>
        batch.set(doc(admin, `users/case${index}`), stored(user)),
      );
      return batch.commit();
    });
    const statuses = await Promise.all(
      CASES.map((_, index) => statusOfReading(CONVERSATION, `case${index}`)),
    );
    const wrong = CASES.filter(
      ({ opens }, index) => statuses[index] !== (opens ? 200 : 403),
    );
    expect(wrong).toEqual([]);
    expect(CASES.filter(({ opens }) => opens)).toHaveLength(18);
  });

  test("a user who was shut out still learns it from the own document, and no more", async () => {
    await administer((admin) =>
      updateDoc(doc(admin, "users/recruiter"), { active: false }),
    );
    const db = as("recruiter");
    const own = await assertSucceeds(getDoc(doc(db, "users/recruiter")));
    expect(own.get("active")).toBe(false);
    expect(await reads(db)).not.toContain(true);
  });

  test("a session without a time of signing in ends with the first validSince", async () => {
    await administer((admin) =>
      updateDoc(doc(admin, "users/recruiter"), { validSince: new Date(1000) }),
    );
    const timeless = environment
      .authenticatedContext("recruiter")
      .firestore() as unknown as Firestore;
    expect(await reads(timeless)).not.toContain(true);
    expect(await reads(as("recruiter"))).not.toContain(false);
  });
});

describe("a conversation is seen by all or by who has it", () => {
  const ITS_OWN = [
    CONVERSATION,
    MESSAGE,
    PRESENCE,
    NOTE,
    PERSON,
    ...IN_FILE.map((folder) => `${folder}/x1`),
  ];

  test.each(TABLE.sees)("%o", async ({ role, sees, assignee, visible }) => {
    await administer(async (admin) => {
      const user = { role, ...(sees !== null && { sees }) };
      await setDoc(doc(admin, "users/me"), user);
      const assigneeId = assignee === "self" ? "me" : assignee;
      await updateDoc(doc(admin, CONVERSATION), { assigneeId });
    });
    const statuses = await Promise.all(
      ITS_OWN.map((path) => statusOfReading(path, "me")),
    );
    expect(new Set(statuses)).toEqual(new Set([visible ? 200 : 403]));
  });

  test("who sees their own opens the file of somebody without a form", async () => {
    await administer((admin) =>
      updateDoc(doc(admin, "users/recruiter"), { sees: "own" }),
    );
    const db = as("recruiter");
    const nobody = await assertSucceeds(getDoc(doc(db, "aspirants/a2")));
    expect(nobody.exists()).toBe(false);
    const photos = collection(db, "aspirants/a2/photos");
    expect((await assertSucceeds(getDocs(photos))).size).toBe(0);
    await assertFails(getDoc(doc(as("newcomer"), "aspirants/a2")));
    await assertFails(getDocs(collection(as("newcomer"), photos.path)));
  });

  test("who sees their own has to ask for the notes of one that is", async () => {
    await administer(async (admin) => {
      await updateDoc(doc(admin, "users/recruiter"), { sees: "own" });
      await setDoc(doc(admin, "conversations/c2"), { assigneeId: "second" });
    });
    const db = as("recruiter");
    const found = await assertSucceeds(getDocs(notesOf(db)));
    expect(found.size).toBe(1);
    await assertFails(getDocs(notesOf(db, "c2")));
    await assertFails(getDocs(collection(db, "aspirants/a2/notes")));
    await administer((admin) =>
      updateDoc(doc(admin, CONVERSATION), { assigneeId: "second" }),
    );
    await assertFails(getDocs(notesOf(db)));
  });

  test("who sees their own sees who is in it, and in no colleague's", async () => {
    await administer((admin) =>
      updateDoc(doc(admin, "users/recruiter"), { sees: "own" }),
    );
    const db = as("recruiter");
    expect((await assertSucceeds(getDocs(presenceIn(db)))).size).toBe(1);
    await administer((admin) =>
      updateDoc(doc(admin, CONVERSATION), { assigneeId: "second" }),
    );
    await assertFails(getDocs(presenceIn(db)));
  });

  test("who lost access reads no notices and no quick replies", async () => {
    await administer((admin) =>
      updateDoc(doc(admin, "users/recruiter"), { active: false }),
    );
    for (const path of [
      NOTICE,
      DEPARTED.unassigned,
      OWN_REPLY,
      SHARED_REPLY,
    ])
      await assertFails(getDoc(doc(as("recruiter"), path)));
  });

  test("who sees their own may list these, and no more", async () => {
    await administer((admin) =>
      updateDoc(doc(admin, "users/recruiter"), { sees: "own" }),
    );
    const all = collection(as("recruiter"), "conversations");
    const own = where("assigneeId", "in", ["recruiter", "unassigned"]);
    const found = await assertSucceeds(getDocs(query(all, own)));
    expect(found.size).toBe(1);
    await assertFails(getDocs(query(all, limit(50))));
    const theirs = where("assigneeId", "==", "second");
    await assertFails(getDocs(query(all, theirs)));
  });
});

describe("the audit", () => {
  test("is the admins' to read", async () => {
    await assertSucceeds(getDoc(doc(as("admin"), AUDIT)));
    await assertSucceeds(getDocs(collection(as("admin"), "audit")));
    for (const uid of ["recruiter", "viewer", "newcomer"])
      await assertFails(getDoc(doc(as(uid), AUDIT)));
    await assertFails(getDoc(doc(stranger(), AUDIT)));
  });
});

describe("what is nobody's business", () => {
  test.each(HIDDEN)("%s is hidden even from admins", async (path) => {
    await assertFails(getDoc(doc(as("admin"), path)));
    await assertFails(getDoc(doc(stranger(), path)));
  });

  test("messages cannot be searched across conversations", async () => {
    await assertFails(getDocs(collectionGroup(as("admin"), "messages")));
  });
});

describe("nobody writes from a browser", () => {
  const FILE = [PERSON, ...IN_FILE.map((folder) => `${folder}/x1`)];
  const PATHS = [
    CONVERSATION,
    MESSAGE,
    PRESENCE,
    NOTE,
    TAG,
    SHARED_REPLY,
    OWN_REPLY,
    NOTICE,
    DEPARTED.unassigned,
    TEMPLATE,
    TEMPLATES_READ,
    "users/admin",
    "users/viewer",
    ...FILE,
    AUDIT,
    ...HIDDEN,
  ];

  test.each([...ROLES, "newcomer"])("%s", async (uid) => {
    const db = as(uid);
    for (const path of PATHS) {
      await assertFails(
        updateDoc(doc(db, path), { role: "admin", status: "read" }),
      );
      await assertFails(deleteDoc(doc(db, path)));
    }
    await assertFails(
      setDoc(doc(db, "conversations/new"), { displayName: "x" }),
    );
    await assertFails(
      setDoc(doc(db, `${CONVERSATION}/messages/new`), { text: "x" }),
    );
    await assertFails(setDoc(doc(db, `users/${uid}`), { role: "admin" }));
    for (const path of [
      // Not even one's own.
      `${CONVERSATION}/presence/${uid}`,
      `${PERSON}/notes/new`,
      "quickReplies/new",
      `users/${uid}/notices/new`,
    ])
      await assertFails(
        setDoc(doc(db, path), { ownerId: uid, conversationId: "c1" }),
      );
  });

  test("nor does a stranger", async () => {
    await assertFails(
      setDoc(doc(stranger(), "conversations/new"), { displayName: "x" }),
    );
    await assertFails(deleteDoc(doc(stranger(), CONVERSATION)));
  });
});
