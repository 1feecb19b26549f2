import AxeBuilder from "@axe-core/playwright";
import type Axe from "axe-core";
import { type Page, expect } from "@playwright/test";

export const WIDTHS = [320, 390, 768, 1440];
const SCHEMES = ["light", "dark"] as const;
// Off unless asked for; what is heard has to hold what is seen, and fingers need room.
const ALSO = {
  "label-content-name-mismatch": { enabled: true },
  "target-size": { enabled: true },
};

const SERIOUS = ["serious", "critical"];

/** None of axe's serious or critical rules falls, nor does anything stick out, however it is shown. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = new Set<string>();
  await bringAxe(page);
  for (const colorScheme of SCHEMES) {
    // Colours that are on their way have no contrast yet.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const faults = [...(await axeFaults(page)), ...(await overhang(page, width))];
      for (const fault of faults) found.add(`${colorScheme} ${width}: ${fault}`);
    }
  }
  expect([...found]).toEqual([]);
}

/** Once for each page: to bring it takes far longer than to run it. Legacy: in the page itself. */
async function bringAxe(page: Page): Promise<void> {
  await new AxeBuilder({ page }).setLegacyMode(true).withRules("document-title").analyze();
}

async function axeFaults(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    return (await axe.run({ rules, resultTypes: ["violations"] })).violations;
  }, ALSO);
  return violations
    .filter(({ impact }) => SERIOUS.includes(impact ?? ""))
    .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id} ${html} ${any[0]?.message}`));
}

async function overhang(page: Page, width: number): Promise<string[]> {
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  return needed > width ? [`needs ${needed} pixels`] : [];
}
