import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter, useNavigate } from "react-router";
import { expect, test } from "vitest";
import { useKeptScroll } from "./useKeptScroll";

const wrapper = ({ children }: { children: ReactNode }) => <MemoryRouter>{children}</MemoryRouter>;
const element = () => {
  const scroller = document.createElement("div");
  // jsdom scrolls nothing.
  const scrollTo = ({ top }: { top: number }) => (scroller.scrollTop = top);
  return Object.assign(scroller, { scrollTo });
};

test("back in a list one is where one left it, but not when one chooses it anew", () => {
  const view = renderHook(
    ({ scroller, list, isThere }: { scroller: HTMLElement; list: string; isThere: boolean }) => ({
      onScroll: useKeptScroll(scroller, list, isThere),
      navigate: useNavigate(),
    }),
    { wrapper, initialProps: { scroller: element(), list: "all", isThere: true } },
  );
  const go = (to: string) => act(() => void view.result.current.navigate(to));
  const back = () => act(() => void view.result.current.navigate(-1));
  const shows = (list: string, isThere = true, scroller = element()) => {
    view.rerender({ scroller, list, isThere });
    return scroller;
  };
  const first = shows("all");
  first.scrollTop = 700;
  view.result.current.onScroll();

  go("/?view=mine");
  expect(shows("mine").scrollTop).toBe(0);
  back();
  const again = shows("all", false);
  expect(again.scrollTop).toBe(0);
  shows("all", true, again);
  expect(again.scrollTop).toBe(700);

  go("/?view=all");
  expect(shows("all").scrollTop).toBe(0);
});
