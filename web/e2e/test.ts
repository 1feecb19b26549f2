import { test as base, expect, type BrowserContext } from "@playwright/test";

/** Firestore's way to look for a network; that it is refused does no harm, and it need not know. */
const PROBE = "https://www.google.com/images/cleardot.gif";

interface Fixtures {
  closed: undefined;
  /** False where a test means to meet the content security policy. */
  keepsPolicy: boolean;
  kept: undefined;
}

/**
 * Playwright's own, which also closes what a test opened for other people, and fails where a page
 * met the content security policy. A desk that is left open listens on, and slows down whatever
 * comes after it.
 */
export const test = base.extend<Fixtures>({
  closed: [
    async ({ browser }, use) => {
      const before = browser.contexts();
      await use(undefined);
      const opened = browser.contexts().filter((context) => !before.includes(context));
      await Promise.all(opened.map((context) => context.close()));
    },
    { auto: true },
  ],
  keepsPolicy: [true, { option: true }],
  kept: [
    async ({ browser, keepsPolicy }, use) => {
      const refused: string[] = [];
      const listen = (context: BrowserContext) =>
        context.on("console", (said) => {
          const text = said.text();
          if (text.includes("Content Security Policy") && !text.includes(PROBE)) refused.push(text);
        });
      browser.on("context", listen);
      await use(undefined);
      browser.off("context", listen);
      if (keepsPolicy) expect(refused).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
