import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { COMMANDS } from "../../src/lib/api/schema";
import { COLLEAGUES, DANIELA, EXTRAS, type Extra } from "./cast";

const { env } = process;
const PHONE_URL = env.PHONE_URL ?? env.WHATSAPP_URL ?? "http://127.0.0.1:5002";
const FUNCTIONS_URL = env.FUNCTIONS_URL ?? "http://127.0.0.1:5001";
const AUTH_URL = env.VITE_AUTH_EMULATOR ?? "http://127.0.0.1:9099";
const FIRESTORE = env.FIRESTORE_EMULATOR_HOST ?? "127.0.0.1:8080";
const DOCUMENTS = `http://${FIRESTORE}/v1/projects/demo-wasaprecruit/databases/(default)/documents`;
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const DAY_MS = 86_400_000;

type Name = keyof typeof COMMANDS;

async function post<Answer>(address: string, body: object, headers = {}): Promise<Answer> {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  expect(answer.ok, `${address}: ${answer.status}`).toBe(true);
  const text = await answer.text();
  return (text ? JSON.parse(text) : {}) as Answer;
}

/** People of whom the desk has known for days and weeks. */
export function seed(): void {
  execFileSync(`${ROOT}scripts/seed`, ["--conversations", "48", "--seed", "7"]);
}

export async function write(from: string, profileName: string, body: string, files: string[] = []) {
  const media = files.map((name) => ({
    contentType: "image/jpeg",
    base64: readFileSync(`${ROOT}tests/fixtures/photos/${name}`).toString("base64"),
  }));
  const message = { from, profileName, body, media, wait: true };
  await post(`${PHONE_URL}/simulator/messages`, message);
}

/** Commands as one of the demo users gives them at the desk. */
export async function commander(email: string) {
  const { idToken } = await post<{ idToken: string }>(
    `${AUTH_URL}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=any`,
    { email, password: "wasaprecruit", returnSecureToken: true },
  );
  return (name: Name, id: string, body: object) =>
    post(`${FUNCTIONS_URL}/api${COMMANDS[name].path.replace(/\{\w+\}/, id)}`, body, {
      authorization: `Bearer ${idToken}`,
    });
}

interface Found {
  document?: { name: string; fields: { lastMessage: object } };
}

export async function conversationOf(number: string): Promise<string> {
  const structuredQuery = {
    from: [{ collectionId: "conversations" }],
    where: {
      fieldFilter: {
        field: { fieldPath: "channel.address" },
        op: "EQUAL",
        value: { stringValue: `whatsapp:${number}` },
      },
    },
  };
  const asked = () =>
    post<Found[]>(`${DOCUMENTS}:runQuery`, { structuredQuery }, { authorization: "Bearer owner" });
  await expect.poll(async () => (await asked())[0]?.document?.name).toBeTruthy();
  return (await asked())[0]?.document?.name.split("/").at(-1) ?? "";
}

async function bring(extra: Extra, run: Awaited<ReturnType<typeof commander>>): Promise<void> {
  for (const text of extra.says) await write(extra.from, extra.name, text);
  const id = await conversationOf(extra.from);
  if (extra.tags) await run("changeTags", id, { add: extra.tags });
  if (extra.assignee) await run("assign", id, { assigneeId: extra.assignee });
  if (!extra.snoozedFor) return;
  const until = new Date(Date.now() + extra.snoozedFor * DAY_MS);
  await run("snooze", id, { until: until.toISOString() });
}

export async function bringExtras(): Promise<void> {
  const run = await commander("recruiter@example.com");
  for (const extra of EXTRAS) await bring(extra, run);
}

export async function inviteColleagues(): Promise<void> {
  const run = await commander("admin@example.com");
  for (const colleague of COLLEAGUES) await run("invite", "", colleague);
}

/** Somebody fills in a form with this number, without the personal link. */
export async function fillInWithoutLink(): Promise<void> {
  const body = {
    id: `picture-${Date.now()}`,
    phone: DANIELA.from,
    fullName: DANIELA.name,
    birthDate: "2001-04-09",
    consent: true,
  };
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signed = `${timestamp}.${JSON.stringify(body)}`;
  const signature = createHmac("sha256", "local-form-secret").update(signed).digest("hex");
  await post(`${FUNCTIONS_URL}/form_submitted/generic`, body, {
    "x-timestamp": timestamp,
    "x-signature": `sha256=${signature}`,
  });
}
