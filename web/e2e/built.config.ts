import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

const url = process.env.BUILT_APP_URL ?? "http://127.0.0.1:5174";

// The built app, served as Hosting serves it, against a stack that is already up.
export default defineConfig({
  ...base,
  testDir: "built",
  testIgnore: [],
  use: { ...base.use, baseURL: url },
  webServer: {
    command: "../../scripts/serve_web",
    url,
    reuseExistingServer: true,
    timeout: 240_000,
    stdout: "pipe",
  },
});
