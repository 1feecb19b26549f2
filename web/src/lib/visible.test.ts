import { query, collection, getFirestore, type Query } from "firebase/firestore";
import { initializeApp } from "firebase/app";
import { expect, test } from "vitest";
import table from "../../../tests/fixtures/access.json?raw";
import type { User } from "./documents";
import { seesAll, type Session } from "./session";
import { visible } from "./visible";

interface Case {
  role: User["role"];
  sees: unknown;
  assignee: string;
  visible: boolean;
}
const CASES = (JSON.parse(table) as { sees: Case[] }).sees;
const rows = collection(
  getFirestore(initializeApp({ projectId: "demo-visible" })),
  "conversations",
);

/** As the gate reads it from the user's document: a value that is not there stands for all. */
function session({ role, sees }: Case): Session {
  const read = sees ?? "all";
  return {
    uid: "me",
    email: "",
    name: "",
    role,
    sees: read === "all" ? "all" : "own",
    signOut: () => undefined,
  };
}

/** The assignees that a query asks for; null for any. */
function askedFor(asked: Query): string[] | null {
  const { filters } = (asked as unknown as { _query: { filters: { value: unknown }[] } })._query;
  const [filter] = filters as {
    value: { arrayValue: { values: { stringValue: string }[] } };
  }[];
  return filter?.value.arrayValue.values.map(({ stringValue }) => stringValue) ?? null;
}

test.each(CASES)("$role who sees $sees: $assignee's", (one) => {
  const who = session(one);
  const assignee = one.assignee === "self" ? "me" : one.assignee;
  const asked = askedFor(query(rows, ...visible(who)));
  expect(asked?.includes(assignee) ?? true).toBe(one.visible);
  expect(asked === null).toBe(seesAll(who));
});

test("a query for one assignee says it once where they may see that one's", () => {
  const own = session({ role: "recruiter", sees: "own", assignee: "", visible: false });
  expect(visible(own, "me")).toEqual([]);
  expect(visible(own, "unassigned")).toEqual([]);
  expect(askedFor(query(rows, ...visible(own, "rita")))).toEqual(["me", "unassigned"]);
});
