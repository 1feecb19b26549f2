import AxeBuilder from "@axe-core/playwright";
import { type Page, expect } from "@playwright/test";

// Menus and toasts hang below the page's landmarks, as Mantine's portals do.
const RULES = { "target-size": { enabled: true }, region: { enabled: false } };

type Fault = [rule: string, where: string[]];

/**
 * What axe finds against WCAG 2.2 AA and its good practice. The structure is the same in both
 * appearances, so that in the dark only colours are looked at again.
 */
export async function faults(page: Page, part = "html"): Promise<Fault[]> {
  await appear(page, "light");
  const light = await axe(page).include(part).options({ rules: RULES }).analyze();
  await appear(page, "dark");
  const dark = await axe(page).include(part).withRules(["color-contrast"]).analyze();
  await appear(page, "light");
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => [
    id,
    nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ""}`),
  ]);
}

/** There are no frames: axe needs no page of its own to put results together. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function appear(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-mantine-color-scheme", colorScheme);
}

/** What stands partly beside the screen, where nothing scrolls sideways to it, nor ends in "…". */
export function beside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isMeant = (one: Element | null): boolean => {
      if (!one) return false;
      const { overflowX, textOverflow } = getComputedStyle(one);
      const isScrolled = overflowX === "auto" || overflowX === "scroll";
      return isScrolled || textOverflow === "ellipsis" || isMeant(one.parentElement);
    };
    const isOut = (one: Element) => {
      const { left, right, width: own, height } = one.getBoundingClientRect();
      return own > 1 && height > 1 && (right > width + 1 || left < -1);
    };
    return [...document.body.querySelectorAll("*")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => !one.closest("svg") && isOut(one) && !isMeant(one.parentElement))
      .map((one) => one.outerHTML.slice(0, 160));
  });
}

interface Stop {
  what: string;
  isUnmarked: boolean;
  isCovered: boolean;
}

/**
 * Presses Tab until it was everywhere, or long enough: where it stops, whether one sees it
 * there, and what it should have come to but never did.
 */
export async function tabThrough(page: Page): Promise<{ stops: Stop[]; missed: string[] }> {
  const ahead = page.locator('[data-stop="ahead"]');
  await page.evaluate(rememberStops);
  const stops: Stop[] = [];
  // More stops may come while it goes on: names that load, for instance.
  for (let presses = 3 * (await ahead.count()) + 200; presses > 0; presses -= 1) {
    await page.keyboard.press("Tab");
    const { stop, isLast } = await page.evaluate(lookAtStop);
    if (stop) stops.push(stop);
    if (isLast) break;
  }
  // What others write meanwhile may make another card the stop of its column.
  const missed = await ahead.evaluateAll((all) =>
    all
      .filter((one) => one instanceof HTMLElement && one.tabIndex >= 0)
      .map((one) => one.outerHTML.slice(0, 160)),
  );
  return { stops, missed };
}

declare global {
  interface Window {
    looks: Map<Element, string>;
    lookOf: (one: Element) => string;
  }
}

function rememberStops(): void {
  // What a focus may change: of the thing itself, of what lies over it, and of what it lies in.
  window.lookOf = (one) => {
    const around = [
      one,
      one.parentElement,
      one.parentElement?.parentElement,
      one.closest("article"),
    ];
    return [...around, ...one.children]
      .filter((each) => each instanceof Element)
      .map((each) => {
        const { outline, borderColor, boxShadow, backgroundColor } = getComputedStyle(each);
        return [outline, borderColor, boxShadow, backgroundColor].join();
      })
      .join("|");
  };
  (document.activeElement as HTMLElement | null)?.blur();
  const every = "a[href], button, input, select, textarea, [tabindex]";
  const stops = [...document.querySelectorAll<HTMLElement>(every)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(":disabled, [type=radio]:not(:checked), [inert] *") &&
      !one.hasAttribute("data-focus-guard") &&
      one.checkVisibility({ visibilityProperty: true }),
  );
  window.looks = new Map(stops.map((one) => [one, window.lookOf(one)]));
  for (const one of stops) one.dataset.stop = "ahead";
}

/** Null where it was already. It is looked at once the page has scrolled and drawn it. */
async function lookAtStop(): Promise<{ stop: Stop | null; isLast: boolean }> {
  const drawn = () => new Promise((done) => requestAnimationFrame(done));
  await drawn();
  await drawn();
  const one = document.activeElement;
  const isNew = one instanceof HTMLElement && one.dataset.stop === "ahead";
  if (!isNew) return { stop: null, isLast: false };
  const before = window.looks.get(one);
  one.dataset.stop = "passed";
  const { left, top, width, height } = one.getBoundingClientRect();
  const isThere = (x: number, y: number) => {
    const found = document.elementFromPoint(left + width * x, top + height * y);
    return found !== null && (one.contains(found) || found.contains(one));
  };
  const parts = [0.1, 0.5, 0.9];
  const stop = {
    what: one.outerHTML.slice(0, 160),
    isUnmarked: before === window.lookOf(one),
    isCovered: !parts.some((x) => parts.some((y) => isThere(x, y))),
  };
  return { stop, isLast: !document.querySelector('[data-stop="ahead"]') };
}
