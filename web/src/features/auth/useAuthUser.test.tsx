import { act, renderHook } from "@testing-library/react";
import type { User } from "firebase/auth";
import { beforeEach, expect, test, vi } from "vitest";

const device = vi.hoisted(() => ({ tell: vi.fn<(user: User | null) => void>() }));
vi.mock("firebase/auth", () => ({
  onAuthStateChanged: (_: unknown, listen: (user: User | null) => void) => {
    device.tell.mockImplementation(listen);
    return () => undefined;
  },
}));
vi.mock("@/lib/firebase/auth", () => ({ auth: {} }));
const startAnew = vi.hoisted(() => vi.fn());
vi.mock("./startAnew", () => ({ startAnew, leaveNothingFrozen: () => () => undefined }));

const user = (uid: string) => ({ uid }) as User;
const tell = (uid: string | null) => act(() => device.tell(uid === null ? null : user(uid)));
const kept = () =>
  JSON.stringify(Object.entries(localStorage).filter(([key]) => key !== "desk:farewell"));

/** A page that has just been loaded. */
async function load() {
  vi.resetModules();
  const { useAuthUser } = await import("./useAuthUser");
  const { ownStorage } = await import("@/lib/ownStorage");
  return { shown: renderHook(() => useAuthUser()).result, ownStorage };
}

async function ritaAtWork() {
  const page = await load();
  tell("rita");
  page.ownStorage.write("draft:c1", "Hola");
  return page;
}

beforeEach(() => {
  startAnew.mockClear();
});

test("shows the page to who signs in first", async () => {
  const { shown } = await ritaAtWork();
  expect(shown.current).toEqual(user("rita"));
  expect(startAnew).not.toHaveBeenCalled();
});

test("a renewed token of the same person changes nothing", async () => {
  const { shown } = await ritaAtWork();
  tell("rita");
  expect(shown.current).toEqual(user("rita"));
  expect(kept()).toContain("Hola");
});

test("somebody else, signed in in another tab, gets a new page without what was here", async () => {
  const { shown } = await ritaAtWork();
  tell("saul");
  expect(shown.current).toBeUndefined();
  expect(startAnew).toHaveBeenCalledExactlyOnceWith("/");
  expect(kept()).not.toContain("Hola");
});

test("a session that ended by itself leaves the words to the same person", async () => {
  const { shown } = await ritaAtWork();
  tell(null);
  expect(shown.current).toBeUndefined();
  expect(startAnew).toHaveBeenCalledExactlyOnceWith();
  const { ownStorage } = await load();
  tell("rita");
  expect(ownStorage.read("draft:c1")).toBe("Hola");
});

test("and to nobody else, who does not even stay at the same address", async () => {
  await ritaAtWork();
  tell(null);
  const { shown } = await load();
  tell("saul");
  expect(shown.current).toBeUndefined();
  expect(startAnew).toHaveBeenLastCalledWith("/");
  expect(kept()).not.toContain("Hola");
});

test("a sign-out in another tab ends everything here, at once", async () => {
  await ritaAtWork();
  window.dispatchEvent(new StorageEvent("storage", { key: "desk:farewell", newValue: "said" }));
  expect(kept()).toBe("[]");
  expect(startAnew).toHaveBeenCalledExactlyOnceWith("/");
});

test("a tab that was asleep while they signed out forgets when it wakes", async () => {
  await ritaAtWork();
  localStorage.setItem("desk:farewell", "said");
  await load();
  tell(null);
  expect(kept()).toBe("[]");
});
