import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

// The built app before a desk of ten thousand conversations. It empties the emulator first, and
// again when it is done: nothing else may run on the stack meanwhile.
export default defineConfig({
  ...base,
  testDir: "many",
  testIgnore: [],
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  use: { ...base.use, viewport: { width: 1440, height: 900 } },
});
