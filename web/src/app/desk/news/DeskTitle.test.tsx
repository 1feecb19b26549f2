import { waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { show } from "@/test/show";
import { DeskTitle } from "./DeskTitle";

beforeEach(() => {
  document.head.innerHTML = '<link rel="icon" href="/favicon.svg" />';
});
const icon = () => document.querySelector('link[rel="icon"]')?.getAttribute("href");

test("title and icon tell how many concern one, and stop telling", async () => {
  const view = show(<DeskTitle count={3} />);
  await waitFor(() => expect(document.title).toBe("(3) WasaPrecruit"));
  expect(icon()).toBe("/favicon-waiting.svg");
  view.again(<DeskTitle count={0} />);
  await waitFor(() => expect(document.title).toBe("WasaPrecruit"));
  expect(icon()).toBe("/favicon.svg");
});
