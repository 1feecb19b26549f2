import { expect, test } from "vitest";
import { readEnv } from "./env";

test("needs nothing on a developer's machine", () => {
  expect(readEnv({})).toEqual({
    projectId: "demo-wasaprecruit",
    apiKey: "demo",
    authEmulator: null,
    firestoreEmulator: null,
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
    });
  expect(read).toThrow(/API_KEY/);
  expect(read).toThrow(/AUTH_EMULATOR/);
  expect(read).toThrow(/FIRESTORE_EMULATOR/);
});
