import { act, render, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { SessionContext } from "@/lib/session";
import { RITA } from "@/test/show";
import { useQuickReplies } from "./QuickRepliesContext";
import { QuickRepliesProvider } from "./QuickRepliesProvider";

interface Answer {
  docs: object[];
  empty: boolean;
  metadata: { fromCache: boolean };
}
const store = vi.hoisted<{ asked: unknown[]; tell: ((answer: Answer) => void)[] }>(() => ({
  asked: [],
  tell: [],
}));
vi.mock("@/lib/firebase/firestore", () => ({ firestore: {} }));
vi.mock("firebase/firestore", async (original) => ({
  ...(await original<object>()),
  collection: (_: unknown, path: string) => path,
  where: (...condition: unknown[]) => condition,
  query: (...asked: unknown[]) => asked,
  onSnapshot: (asked: unknown, _: unknown, next: (answer: Answer) => void) => {
    store.asked.push(asked);
    store.tell.push(next);
    return () => undefined;
  },
}));

function Shortcuts() {
  const live = useQuickReplies();
  return <p>{live.status === "ready" ? live.data.map((one) => one.shortcut).join() : "…"}</p>;
}

const desk = (menus: number) => (
  <SessionContext value={RITA}>
    <QuickRepliesProvider>
      {Array.from({ length: menus }, (_, place) => (
        <Shortcuts key={place} />
      ))}
    </QuickRepliesProvider>
  </SessionContext>
);

beforeEach(() => {
  store.asked.length = store.tell.length = 0;
});

test("nothing is read before somebody wants to see them, and then once for all", async () => {
  const { rerender } = render(desk(0));
  expect(store.asked).toEqual([]);
  rerender(desk(2));
  await act(() => Promise.resolve());
  rerender(desk(1));
  expect(store.asked).toEqual([["quickReplies", ["ownerId", "in", [RITA.uid, "shared"]]]]);
  const docs = ["b", "a"].map((shortcut) => ({ id: shortcut, data: () => ({ shortcut }) }));
  act(() => store.tell[0]?.({ docs, empty: false, metadata: { fromCache: false } }));
  expect(screen.getByText("a,b")).toBeVisible();
});
