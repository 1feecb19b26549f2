import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

// `npm run pictures -w web`, with a fresh scripts/dev running: takes the pictures of the docs anew.
export default defineConfig({
  ...base,
  testDir: "pictures",
  workers: 1,
  testMatch: "*.pictures.ts",
  testIgnore: [],
  timeout: 180_000,
});
