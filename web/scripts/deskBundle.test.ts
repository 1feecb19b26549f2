import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

// The desk may load 300; what was won is to stay.
const BUDGET_KB = 285;
const LATER = /^src\/features\/(conversation\/Chat|aspirant\/|board\/|team\/|activity\/)/;

interface Loaded {
  kilobytes: number;
  packages: string[];
  own: string[];
}

/** As a real project's app is built, which holds nothing of the emulators. */
function load(...also: string[]): Loaded {
  const told = execFileSync(process.execPath, ["scripts/desk_bundle.mjs", "--json", ...also], {
    encoding: "utf8",
    env: {
      ...process.env,
      NODE_ENV: "production",
      VITE_PROJECT_ID: "agency-production",
      VITE_FIREBASE_API_KEY: "AIza-key",
      VITE_FIREBASE_APP_ID: "1:123:web:abc",
      VITE_AUTH_EMULATOR: "",
      VITE_FIRESTORE_EMULATOR: "",
    },
  });
  return JSON.parse(told) as Loaded;
}

test("until the list stands, the desk loads what the list needs", { timeout: 240_000 }, () => {
  const desk = load();
  expect(desk.kilobytes).toBeLessThan(BUDGET_KB);
  // What is measured is all of it: the sign-in page, the SDKs, the list.
  expect(desk.packages).toEqual(
    expect.arrayContaining(["@firebase/auth", "@firebase/firestore", "@mantine/core", "react-dom"]),
  );
  expect(desk.own).toEqual(
    expect.arrayContaining([
      "src/features/auth/SignInPage.tsx",
      "src/features/inbox/InboxPane.tsx",
    ]),
  );
  expect(desk.own.filter((module) => LATER.test(module))).toEqual([]);
  // Of its texts in one language, those of the parts that are there: no less, no more.
  const parts = desk.own.filter((module) => module.endsWith("/texts/index.ts"));
  const words = desk.own.filter((module) => /\/texts\/\w\w\.ts$/.test(module));
  expect(words.sort()).toEqual(parts.map((part) => part.replace("index", "es")).sort());
  expect(desk.packages.join(" ")).not.toMatch(/re2js|sentry|linkify/);

  // And it is noticed when something more comes along.
  const heavier = load(
    "src/features/conversation/Chat.tsx",
    "src/features/aspirant/AspirantPanel.tsx",
  );
  expect(heavier.kilobytes).toBeGreaterThan(desk.kilobytes + 20);
});
