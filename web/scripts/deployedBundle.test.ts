import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { LANGUAGES } from "../src/lib/i18n/language";

const VITE = "../node_modules/.bin/vite";
const folder = mkdtempSync(join(tmpdir(), "deployed-"));
const outer = Object.entries(process.env).filter(([name]) => !name.startsWith("VITE_"));
afterAll(() => rmSync(folder, { recursive: true }));

/** All scripts of the app that is built with these variables. */
function build(name: string, variables: Record<string, string>): string {
  const out = join(folder, name);
  const env = { ...Object.fromEntries(outer), NODE_ENV: "production", ...variables };
  execFileSync(VITE, ["build", "--logLevel", "error", "--outDir", out], { env, stdio: "pipe" });
  const files = readdirSync(join(out, "assets")).filter((file) => file.endsWith(".js"));
  return files.map((file) => readFileSync(join(out, "assets", file), "utf8")).join("\n");
}

const REAL = {
  VITE_PROJECT_ID: "agency-production",
  VITE_FIREBASE_API_KEY: "AIza-key",
  VITE_FIREBASE_APP_ID: "1:123:web:abc",
};
const EMULATED = {
  VITE_PROJECT_ID: "demo-wasaprecruit",
  VITE_AUTH_EMULATOR: "http://127.0.0.1:9099",
  VITE_FIRESTORE_EMULATOR: "127.0.0.1:8080",
};
// What Firebase says when it is connected to the Auth emulator, and what the demo users are asked by.
const OF_THE_EMULATORS = ["You are using the Auth Emulator", "@example.com"];

test("an app for a real project is told of it, and holds nothing of the emulators", () => {
  const code = build("real", REAL);
  for (const value of Object.values(REAL)) expect(code).toContain(value);
  for (const words of OF_THE_EMULATORS) expect(code).not.toContain(words);
  expect(code).not.toContain("captureException");
}, 120_000);

test("of it a browser keeps the desk's own files, and nothing of a public page", () => {
  const worker = readFileSync(join(folder, "real", "sw.js"), "utf8");
  const kept = [...worker.matchAll(/url:"([^"]+)"/g)].map(([, url = ""]) => url);
  const names = kept.join(" ");
  for (const page of ["showDesk", "SignedInDesk", "OpenConversation", "BoardPage", "TeamPage"]) {
    expect(names).toContain(`assets/${page}-`);
  }
  for (const language of LANGUAGES) {
    expect(names).toContain(`assets/first.${language}-`);
    expect(names).toContain(`assets/more.${language}-`);
  }
  expect(names).not.toMatch(/showPublic|ApplyPage|VerifyPage|PrivacyPage|PublicPage/);
  const others = kept.filter((url) => !url.startsWith("assets/"));
  expect(others.sort()).toEqual(["favicon-waiting.svg", "favicon.svg", "index.html"]);
  // The content policy refuses what a worker would import.
  expect(worker).not.toContain("importScripts");
});

test("while one for the local stack does", () => {
  const code = build("emulated", EMULATED);
  for (const words of OF_THE_EMULATORS) expect(code).toContain(words);
}, 120_000);

test("a build that lacks something says so in one line, and builds nothing", () => {
  const lacking = { ...REAL, VITE_FIREBASE_APP_ID: "" };
  expect(() => build("lacking", lacking)).toThrow(
    /VITE_FIREBASE_APP_ID is missing for the project agency-production/,
  );
}, 120_000);
