import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

const url = process.env.PUBLIC_PAGES_URL ?? "http://127.0.0.1:5175";

// The public pages before a played server: no stack is needed, and each page is by itself.
export default defineConfig({
  ...base,
  testDir: "public",
  testIgnore: [],
  fullyParallel: true,
  workers: 2,
  use: { ...base.use, baseURL: url },
  webServer: {
    command: `npx vite --port ${new URL(url).port} --strictPort`,
    cwd: "..",
    url,
    timeout: 240_000,
  },
});
