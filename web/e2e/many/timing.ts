import { expect, type Page } from "@playwright/test";
import { foundOf, rowOf } from "./desk";

interface Noted {
  /** Milliseconds since the page was asked for. */
  firstRow: number | null;
  longTasks: number[];
}

type Watched = typeof globalThis & { noted: Noted };

/** Notes when the first row is painted, and every task over 50 ms. Before the page opens. */
export async function watchTime(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: Noted = { firstRow: null, longTasks: [] };
    (globalThis as Watched).noted = noted;
    new PerformanceObserver((list) => {
      noted.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
    const look = () => {
      if (document.querySelector('a[href^="/conversations/"]'))
        requestAnimationFrame(() => (noted.firstRow = performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

export async function firstPaint(page: Page): Promise<number> {
  await page.goto("/");
  await expect
    .poll(() => page.evaluate(() => (globalThis as Watched).noted.firstRow))
    .not.toBeNull();
  return (await page.evaluate(() => (globalThis as Watched).noted.firstRow)) ?? NaN;
}

/** Milliseconds from the click on a row to the frame in which its messages stand. */
export async function switchTime(page: Page, id: string): Promise<number> {
  await rowOf(page, id).scrollIntoViewIfNeeded();
  return page.evaluate(async (wanted) => {
    const day = () => document.querySelector('[aria-label="Mensajes"] h3');
    const before = day();
    const row = document.querySelector<HTMLElement>(`a[href^="/conversations/${wanted}"]`);
    const began = performance.now();
    row?.click();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!day() || day() === before) await frame();
    await frame();
    return performance.now() - began;
  }, id);
}

export async function longTasksDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const before = await page.evaluate(() => (globalThis as Watched).noted.longTasks.length);
  await act();
  return page.evaluate((from) => (globalThis as Watched).noted.longTasks.slice(from), before);
}

/** How long this browser takes for a fixed piece of work just now: what all else is to be read by. */
export function yardstick(page: Page): Promise<number> {
  return page.evaluate(() => {
    const began = performance.now();
    let words = "";
    for (let turn = 0; turn < 400_000; turn += 1) words = (words + String(turn * 7919)).slice(-64);
    return performance.now() - began;
  });
}

/** Milliseconds from what was last typed to the frame in which the row that is searched stands. */
export async function searchTime(page: Page, text: string, id: string | null): Promise<number> {
  const field = page.getByRole("searchbox");
  await field.fill("");
  await expect(foundOf(page)).toHaveCount(0);
  const measured = page.evaluate(async (wanted) => {
    const typed = new Promise<number>((resolve) =>
      addEventListener("input", () => resolve(performance.now()), { capture: true, once: true }),
    );
    const row = `[aria-label="Conversaciones encontradas"] [data-row${wanted ? `="${wanted}"` : ""}]`;
    const began = await typed;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!document.querySelector(row)) await frame();
    await frame();
    return performance.now() - began;
  }, id);
  await field.fill(text);
  return measured;
}
