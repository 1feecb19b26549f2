import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { conversation } from "@/test/documents";
import { useSelection } from "./useSelection";

const rows = ["a", "b", "c", "d", "e"].map((id) => conversation({ id }));
const selection = () =>
  renderHook(({ list }) => useSelection(list, rows), { initialProps: { list: "all" } });
const chosen = ({ result }: ReturnType<typeof selection>) =>
  result.current.selected.map(({ id }) => id).join("");

test("rows are chosen one by one, and let go", () => {
  const view = selection();
  act(() => view.result.current.toggle("b"));
  act(() => view.result.current.toggle("d"));
  expect(chosen(view)).toBe("bd");
  act(() => view.result.current.toggle("b"));
  expect(chosen(view)).toBe("d");
});

test("with Shift all between are chosen, upwards as downwards", () => {
  const view = selection();
  act(() => view.result.current.toggle("d"));
  act(() => view.result.current.toggle("b", true));
  expect(chosen(view)).toBe("bcd");
});

test("all, none, and none in another list", () => {
  const view = selection();
  act(() => view.result.current.selectAll());
  expect(chosen(view)).toBe("abcde");
  view.rerender({ list: "mine" });
  expect(chosen(view)).toBe("");
  view.rerender({ list: "all" });
  expect(chosen(view)).toBe("");
  act(() => view.result.current.selectAll());
  act(() => view.result.current.clear());
  expect(chosen(view)).toBe("");
});
