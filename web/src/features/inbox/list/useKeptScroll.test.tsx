import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter, useNavigate } from "react-router";
import { expect, test } from "vitest";
import { useKeptScroll } from "./useKeptScroll";

const wrapper = ({ children }: { children: ReactNode }) => <MemoryRouter>{children}</MemoryRouter>;

test("back in a list one is where one left it, but not when one chooses it anew", () => {
  const { result, rerender } = renderHook(
    ({ list, isThere }) => ({ ...useKeptScroll(list, isThere), navigate: useNavigate() }),
    { wrapper, initialProps: { list: "all", isThere: true } },
  );
  const go = (to: string) => act(() => void result.current.navigate(to));
  const scrollTo = (scrollTop: number) =>
    result.current.keep({
      currentTarget: Object.assign(document.createElement("div"), { scrollTop }),
    });
  scrollTo(700);

  go("/?view=mine");
  rerender({ list: "mine", isThere: true });
  expect(result.current.top).toBe(0);
  scrollTo(300);

  act(() => void result.current.navigate(-1));
  rerender({ list: "all", isThere: false });
  scrollTo(0); // what stands there until it is loaded is not the list
  rerender({ list: "all", isThere: true });
  expect(result.current.top).toBe(700);

  go("/?view=all");
  expect(result.current.top).toBe(0);
});
