import { test as base } from "@playwright/test";

/**
 * Playwright's own, which also closes what a test opened for other people. A desk that is left open
 * listens on, and slows down whatever comes after it.
 */
export const test = base.extend<{ closed: undefined }>({
  closed: [
    async ({ browser }, use) => {
      const before = browser.contexts();
      await use(undefined);
      const opened = browser.contexts().filter((context) => !before.includes(context));
      await Promise.all(opened.map((context) => context.close()));
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
