import { defineConfig } from "@playwright/test";

const chromium = process.env.PLAYWRIGHT_CHROMIUM;

// Runs against a stack that is already up: scripts/dev, or the one that scripts/test starts.
export default defineConfig({
  testDir: ".",
  testIgnore: ["built/**", "many/**", "public/**"],
  outputDir: "../test-results",
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  workers: 2, // each test has people and colleagues of its own
  use: {
    baseURL: process.env.DESK_URL ?? "http://127.0.0.1:5173",
    locale: "es-MX",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
