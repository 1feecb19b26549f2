import { afterEach, expect, test, vi } from "vitest";
import { leaveNothingFrozen } from "./startAnew";

const reload = vi.fn();
vi.stubGlobal("location", { pathname: "/conversations/c1", reload });

const pass = (type: string, persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent(type, { persisted }));

const stop = leaveNothingFrozen();
afterEach(() => {
  document.body.hidden = false;
});

test("a page that the browser freezes shows nothing, and starts anew when it is thawed", () => {
  pass("pagehide", true);
  expect(document.body).not.toBeVisible();
  pass("pageshow", true);
  expect(reload).toHaveBeenCalledOnce();
});

test("a page that is left or shown as usual is left alone", () => {
  reload.mockClear();
  pass("pagehide", false);
  pass("pageshow", false);
  expect(document.body).toBeVisible();
  stop();
  expect(reload).not.toHaveBeenCalled();
});
