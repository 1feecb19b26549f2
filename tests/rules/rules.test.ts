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
} from "firebase/firestore";
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from "vitest";

const RULES = fileURLToPath(new URL("../../firestore.rules", import.meta.url));
const [HOST = "127.0.0.1", PORT = "8080"] = (
  process.env["FIRESTORE_EMULATOR_HOST"] ?? "127.0.0.1:8080"
).split(":");

const CONVERSATION = "conversations/c1";
const MESSAGE = "conversations/c1/messages/m1";
// What exists, and none of a browser's business.
const HIDDEN = [
  "aliases/x1",
  // The channel's addresses of files: whoever has one can read the file without signing in.
  "conversations/c1/sources/m1",
  "erasures/e1",
  "settings/bot",
  "leases/c1",
  "audit/e1",
  "processed/e1",
  "settings/reconciliation",
  "anything/else",
];
// The file of a person: to be read one by one, never as a list of everybody.
const PERSON = "aspirants/a1";
const IN_FILE = ["photos", "forms"].map((name) => `${PERSON}/${name}`);
const ROLES = ["admin", "recruiter", "viewer"] as const;

let environment: RulesTestEnvironment;

beforeAll(async () => {
  // Each denied request would print a warning.
  setLogLevel("silent");
  environment = await initializeTestEnvironment({
    // A project of its own: the tests clear it without touching the running product's data.
    projectId: "demo-rules",
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
    await setDoc(doc(db, CONVERSATION), { lastMessage: { at: 1 } });
    await setDoc(doc(db, MESSAGE), { text: "Hola", at: 1 });
    await setDoc(doc(db, PERSON), { name: "Valentina" });
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
    .authenticatedContext(uid)
    .firestore() as unknown as Firestore;
}

function stranger(): Firestore {
  return environment
    .unauthenticatedContext()
    .firestore() as unknown as Firestore;
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
    "users/admin",
    "users/viewer",
    ...FILE,
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
  });

  test("nor does a stranger", async () => {
    await assertFails(
      setDoc(doc(stranger(), "conversations/new"), { displayName: "x" }),
    );
    await assertFails(deleteDoc(doc(stranger(), CONVERSATION)));
  });
});
