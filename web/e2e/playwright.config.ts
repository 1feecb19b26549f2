import { defineConfig } from "@playwright/test";

const chromium = process.env.PLAYWRIGHT_CHROMIUM;
const chosen = process.env.DESK_URL;
const url = chosen ?? process.env.BUILT_APP_URL ?? "http://127.0.0.1:5174";

// The built app as Hosting serves it, which loads in a third of Vite's time, against a stack that is
// already up: scripts/dev, or the one that scripts/test starts. DESK_URL names another app.
export default defineConfig({
  testDir: ".",
  testIgnore: ["many/**", "public/**"],
  outputDir: "../test-results",
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  workers: 2, // each test has people and colleagues of its own
  use: {
    baseURL: url,
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
  ...(!chosen && {
    webServer: { command: "../../scripts/serve_web", url, timeout: 240_000, stdout: "pipe" },
  }),
});
