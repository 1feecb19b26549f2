import type { BrowserContext } from "@playwright/test";
import { expect, test as base } from "../test";

interface Fixtures {
  /** What the browser refused or complained of, on any page of the context. */
  refused: string[];
}

async function listen(context: BrowserContext, refused: string[]): Promise<void> {
  await context.exposeBinding("tellRefused", (_, what: string) => refused.push(what));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { tellRefused } = window as unknown as { tellRefused: (what: string) => void };
      tellRefused(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on("console", (said) => {
    if (said.type() === "error") refused.push(said.text());
  });
  context.on("weberror", (fault) => refused.push(fault.error().message));
}

/** A test that fails as soon as a page meets the content security policy, or an error. */
export const test = base.extend<Fixtures>({
  refused: [
    async ({ context }, use) => {
      const refused: string[] = [];
      await listen(context, refused);
      await use(refused);
      expect(refused).toEqual([]);
    },
    { auto: true },
  ],
});
