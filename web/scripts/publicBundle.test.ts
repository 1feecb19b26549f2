import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

const BUDGET_KB = 90;
const PAGES = ["apply/ApplyPage", "verify/VerifyPage", "privacy/PrivacyPage"];
const OF_THE_DESK = /firebase|mantine|react-router|tabler/;

interface Loaded {
  page: string;
  kilobytes: number;
  packages: string[];
}

test("a public page is small and loads nothing of the desk", { timeout: 120_000 }, () => {
  const files = PAGES.map((page) => `src/features/${page}.tsx`);
  const told = execFileSync(process.execPath, ["scripts/public_bundle.mjs", ...files], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", VITE_PROJECT_ID: "demo-wasaprecruit" },
  });
  const pages = JSON.parse(told) as Loaded[];
  expect(pages).toHaveLength(PAGES.length);
  for (const { page, kilobytes, packages } of pages) {
    expect(packages, page).toContain("react-dom");
    expect(packages.join(" "), page).not.toMatch(OF_THE_DESK);
    expect(kilobytes, page).toBeLessThan(BUDGET_KB);
  }
});
