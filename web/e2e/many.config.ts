import { defineConfig } from "@playwright/test";
import built from "./built.config";

// The built app before a desk of ten thousand conversations. It empties the emulator first, and
// again when it is done: nothing else may run on the stack meanwhile.
export default defineConfig({
  ...built,
  testDir: "many",
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  use: { ...built.use, viewport: { width: 1440, height: 900 } },
});
