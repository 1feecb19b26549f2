import { waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { show } from "@/test/show";
import { DeskTitle } from "./DeskTitle";

const counts = vi.hoisted(() => new Map<string, number>());
vi.mock("@/features/inbox/views/useCounts", () => ({ useCounts: () => counts }));

beforeEach(() => {
  document.head.innerHTML = '<link rel="icon" href="/favicon.svg" />';
});
const icon = () => document.querySelector('link[rel="icon"]')?.getAttribute("href");

test("title and icon tell how many wait, and stop telling", async () => {
  counts.set("needsAnswer", 3);
  const view = show(<DeskTitle isListed />);
  await waitFor(() => expect(document.title).toBe("(3) WasaPrecruit"));
  expect(icon()).toBe("/favicon-waiting.svg");
  counts.set("needsAnswer", 0);
  view.again(<DeskTitle isListed />);
  await waitFor(() => expect(document.title).toBe("WasaPrecruit"));
  expect(icon()).toBe("/favicon.svg");
});
