import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { pageOwner } from "@/lib/owner";
import { useDraft } from "./useDraft";

const KEY = "desk:own:rita:draft:c1";

beforeEach(() => {
  localStorage.clear();
  pageOwner.admits("rita");
});

const inAnotherTab = (text: string) =>
  act(() => {
    localStorage.setItem(KEY, text);
    window.dispatchEvent(new StorageEvent("storage", { key: KEY }));
  });

test("what is written in another tab is there in this one, to be gone on with", () => {
  const { result } = renderHook(() => useDraft("c1"));
  inAnotherTab("Hola");
  expect(result.current.draft).toBe("Hola");
  act(() => result.current.change("Hola, Ana"));
  expect(localStorage.getItem(KEY)).toBe("Hola, Ana");
  inAnotherTab("Hola, Ana.");
  expect(result.current.draft).toBe("Hola, Ana.");
});

test("another conversation's draft is none of this one's", () => {
  const { result } = renderHook(() => useDraft("c2"));
  inAnotherTab("Hola");
  expect(result.current.draft).toBe("");
});
