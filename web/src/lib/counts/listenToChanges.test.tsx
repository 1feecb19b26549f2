import type { Query, QuerySnapshot } from "firebase/firestore";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RITA } from "@/test/show";
import { listenToChanges } from "./listenToChanges";

type Take = (snapshot: QuerySnapshot) => void;
const server = vi.hoisted(() => ({ listeners: [] as Take[] }));
vi.mock("@/lib/firebase/firestore", () => ({ firestore: {} }));
vi.mock("firebase/firestore", async (original) => ({
  ...(await original<object>()),
  collection: vi.fn(),
  query: vi.fn(),
  onSnapshot: (_: Query, __: object, take: Take) => {
    server.listeners.push(take);
    return () => server.listeners.splice(server.listeners.indexOf(take), 1);
  },
}));

const newest = (id: string, updatedAt: number, fromCache = false) =>
  ({ docs: [{ id, get: () => updatedAt }], metadata: { fromCache } }) as unknown as QuerySnapshot;

const look = (state: DocumentVisibilityState) => {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
};

let tell: ReturnType<typeof vi.fn<() => void>>;
let end: () => void = () => undefined;

beforeEach(() => {
  tell = vi.fn<() => void>();
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
});

test("tells of each change, not of what there is, nor of what is only loaded", () => {
  end = listenToChanges(RITA, tell);
  const [take] = server.listeners;
  take?.(newest("a", 1, true));
  take?.(newest("b", 2));
  take?.(newest("b", 2));
  expect(tell).not.toHaveBeenCalled();
  take?.(newest("b", 3));
  take?.(newest("a", 4));
  expect(tell).toHaveBeenCalledTimes(2);
});

test("who sees their own is also told of what leaves their sight", () => {
  end = listenToChanges({ ...RITA, sees: "own" }, tell);
  const [, left] = server.listeners;
  left?.(newest("one", 0));
  left?.(newest("two", 0));
  expect(tell).toHaveBeenCalledOnce();
});

test("nothing is listened to while nobody looks, and who looks again is told", () => {
  end = listenToChanges(RITA, tell);
  look("hidden");
  expect(server.listeners).toHaveLength(0);
  look("visible");
  expect(server.listeners).toHaveLength(1);
  expect(tell).toHaveBeenCalledOnce();
});
