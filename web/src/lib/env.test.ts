import { expect, test } from "vitest";
import { checkBuildEnv, readEnv } from "./env";

const REAL = {
  VITE_PROJECT_ID: "real-project",
  VITE_FIREBASE_API_KEY: "AIza-key",
  VITE_FIREBASE_APP_ID: "1:123:web:abc",
};

test("needs nothing on a developer's machine", () => {
  expect(readEnv({})).toEqual({
    projectId: "demo-wasaprecruit",
    apiKey: "demo",
    appId: null,
    authEmulator: null,
    firestoreEmulator: null,
    sentryDsn: null,
  });
});

test("connects the emulators that are named", () => {
  const env = readEnv({
    VITE_AUTH_EMULATOR: "http://127.0.0.1:9099",
    VITE_FIRESTORE_EMULATOR: "127.0.0.1:8080",
  });
  expect(env.authEmulator).toBe("http://127.0.0.1:9099");
  expect(env.firestoreEmulator).toEqual({ host: "127.0.0.1", port: 8080 });
});

test("lists every fault at once", () => {
  const read = () =>
    readEnv({
      VITE_PROJECT_ID: "real-project",
      VITE_AUTH_EMULATOR: "localhost",
      VITE_FIRESTORE_EMULATOR: "nowhere",
      VITE_SENTRY_DSN: "sentry.io",
    });
  for (const name of ["API_KEY", "APP_ID", "AUTH_EMULATOR", "FIRESTORE_EMULATOR", "SENTRY_DSN"]) {
    expect(read).toThrow(name);
  }
});

test("a real project's app has its own key and id, and no emulator", () => {
  const env = readEnv({ ...REAL, VITE_SENTRY_DSN: "https://0a1b@o1.ingest.sentry.io/2" });
  expect(env).toMatchObject({ apiKey: "AIza-key", appId: "1:123:web:abc", authEmulator: null });
  expect(env.sentryDsn).toBe("https://0a1b@o1.ingest.sentry.io/2");
  const emulated = { ...REAL, VITE_AUTH_EMULATOR: "http://127.0.0.1:9099" };
  expect(() => readEnv(emulated)).toThrow("VITE_AUTH_EMULATOR is only for projects called demo-…");
});

test("a build says which project it is for", () => {
  expect(() => checkBuildEnv({})).toThrow(/^VITE_PROJECT_ID is missing/);
  expect(() => checkBuildEnv({ VITE_PROJECT_ID: "demo-wasaprecruit" })).not.toThrow();
  expect(() => checkBuildEnv(REAL)).not.toThrow();
});
