import { act, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { MemoryRouter, useLocation } from "react-router";
import { beforeEach, expect, test, vi } from "vitest";
import { SessionContext } from "@/lib/session";
import { commandsDone } from "@/lib/api/commandsDone";
import { conversation, at, HOUR, NOON } from "@/test/documents";
import { around, RITA, show } from "@/test/show";
import { asksOf, belongs } from "./asks";
import { inShort, useCounts } from "./useCounts";
import { useInboxView } from "./useInboxView";
import { useMendedAddress } from "./useMendedAddress";
import { ViewList } from "./ViewList";
import { sortNamed, viewNamed } from "./views";

const server = vi.hoisted(() => ({ count: vi.fn(), change: vi.fn() }));
vi.mock("@/lib/counts/listenToChanges", () => ({
  listenToChanges: (_: unknown, tell: () => void) => {
    server.change.mockImplementation(tell);
    return () => undefined;
  },
}));
vi.mock("./queries", () => ({ queryOf: (asks: unknown) => asks }));
vi.mock("firebase/firestore", async (original) => ({
  ...(await original<object>()),
  getCountFromServer: server.count,
}));

const counted = (count: number) => Promise.resolve({ data: () => ({ count }) });

const OWN = { ...RITA, sees: "own" as const };
const addressed = (address: string, session = RITA) =>
  function Addressed({ children }: { children: ReactNode }) {
    return (
      <SessionContext value={session}>
        <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
      </SessionContext>
    );
  };

beforeEach(() => void server.count.mockImplementation(() => counted(0)));

test("an address names a view and an order; what it names wrongly is the first", () => {
  expect(viewNamed("needsAnswer", RITA)).toBe("needsAnswer");
  expect(viewNamed("stage:review", RITA)).toBe("stage:review");
  expect(viewNamed("tag:runway 2027", RITA)).toBe("tag:runway 2027");
  expect(viewNamed("of:ana", RITA)).toBe("of:ana");
  for (const wrong of [null, "", "nobody", "stage:star", "tag:", "of:"])
    expect(viewNamed(wrong, RITA)).toBe("all");
  expect(viewNamed("of:ana", OWN), "not theirs to see").toBe("all");
  expect(viewNamed("of:rita", OWN)).toBe("of:rita");
  expect(sortNamed("waiting", "all")).toBe("waiting");
  expect(sortNamed("waiting", "closed")).toBe("newest");
  expect(sortNamed(null, "windowClosing")).toBe("window");
});

test("a colleague's conversations are all that are open, put off or not, to be handed over", () => {
  expect(asksOf("of:ana", sortNamed("waiting", "of:ana"), { uid: "rita", now: 0 })).toEqual({
    where: [
      ["assigneeId", "==", "ana"],
      ["status", "==", "open"],
    ],
    order: [["lastMessage.at", "desc"]],
  });
});

test("another view stands in the address, and ends the search", () => {
  const wrapper = addressed("/conversations/c1?view=mine&q=ana");
  const { result } = renderHook(useInboxView, { wrapper });
  expect(result.current).toMatchObject({ view: "mine", sort: "newest", q: "ana" });
  act(() => result.current.change({ view: "unassigned" }));
  expect(result.current).toMatchObject({ view: "unassigned", q: "" });
  act(() => result.current.change({ sort: "waiting" }));
  act(() => result.current.change({ q: "bea" }));
  expect(result.current.search).toBe("?view=unassigned&sort=waiting&q=bea");
});

test("each view says how many it holds; what cannot be counted says nothing", async () => {
  server.count.mockImplementation(({ where }: { where: [string, ...unknown[]][] }) =>
    where[0]?.[0] === "needsReply" ? counted(1234) : Promise.reject(new Error("offline")),
  );
  const onView = vi.fn();
  show(<ViewList view="all" isListed onView={onView} />);
  await waitFor(() =>
    expect(screen.getByRole("button", { name: "Needs reply 1234 conversations" })).toBeVisible(),
  );
  expect(screen.getByRole("button", { name: "All" })).toHaveAttribute("aria-current", "true");
  expect(screen.queryByText("0")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Review" }));
  expect(onView).toHaveBeenCalledWith("stage:review");
});

test("a view that is counted and empty says so", async () => {
  show(<ViewList view="all" isListed onView={vi.fn()} />);
  expect(await screen.findByRole("button", { name: "Snoozed 0 conversations" })).toBeVisible();
});

test("what there is not leaves the address; another view's order stays", () => {
  const at = (search: string, session = RITA) => {
    const wrapper = addressed(`/${search}`, session);
    const { result } = renderHook(() => (useMendedAddress(true), useLocation()), { wrapper });
    return result.current.search;
  };
  expect(at("?view=of:ana")).toBe("?view=of:ana");
  expect(at("?view=of:ana", OWN), "a colleague's, for who sees their own").toBe("");
  expect(at("?view=nonsense&sort=silly&q=ana")).toBe("?q=ana");
  expect(at("?view=closed&sort=waiting")).toBe("?view=closed&sort=waiting");
});

test("what is folded away is not counted", async () => {
  show(<ViewList view="all" isListed onView={vi.fn()} />);
  await userEvent.click(screen.getByRole("button", { name: "Stages", expanded: true }));
  expect(screen.queryByRole("button", { name: "Review" })).toBeNull();
});

test("nothing is counted until the list is there, and then each once", async () => {
  server.count.mockClear();
  const views = ["all", "mine"] as const;
  const wrapper = ({ children }: { children: ReactNode }) => around(children);
  const { rerender } = renderHook(({ isTime }) => useCounts(views, isTime), {
    wrapper,
    initialProps: { isTime: false },
  });
  expect(server.count).not.toHaveBeenCalled();
  rerender({ isTime: true });
  await waitFor(() => expect(server.count).toHaveBeenCalledTimes(2));
});

test("another person's change is counted soon, and one's own, each once for many", async () => {
  vi.useFakeTimers();
  try {
    const wrapper = ({ children }: { children: ReactNode }) => around(children);
    const { result } = renderHook(() => useCounts(["unassigned"], true), { wrapper });
    server.count.mockClear().mockImplementation(() => counted(server.count.mock.calls.length));
    const after = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
    await after(0);
    expect(result.current.get("unassigned")).toBe(1);
    for (let times = 0; times < 20; times++) {
      server.change();
      await after(500);
    }
    // A stream of changes neither puts the count off for ever nor is counted each time.
    expect(result.current.get("unassigned")).toBe(3);
    await after(10_000);
    const before = server.count.mock.calls.length;
    server.change();
    await after(900);
    expect(server.count).toHaveBeenCalledTimes(before);
    commandsDone.tell();
    await after(1_000);
    expect(server.count).toHaveBeenCalledTimes(before + 1);
  } finally {
    vi.useRealTimers();
  }
});

test("what changed while it was counted is counted anew", async () => {
  vi.useFakeTimers();
  try {
    const answers: ((count: number) => void)[] = [];
    server.count.mockImplementation(
      () => new Promise((resolve) => answers.push((count) => resolve({ data: () => ({ count }) }))),
    );
    const wrapper = ({ children }: { children: ReactNode }) => around(children);
    const { result } = renderHook(() => useCounts(["closed"], true), { wrapper });
    await act(() => vi.advanceTimersByTimeAsync(0));
    commandsDone.tell();
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expect(answers).toHaveLength(1);
    answers[0]?.(5);
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(answers).toHaveLength(2);
    answers[1]?.(4);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(result.current.get("closed")).toBe(4);
  } finally {
    vi.useRealTimers();
  }
});

test("a few are counted at a time, so that what is opened meanwhile need not wait", async () => {
  const answers: (() => void)[] = [];
  server.count.mockImplementation(
    () => new Promise((resolve) => answers.push(() => resolve({ data: () => ({ count: 7 }) }))),
  );
  const views = ["all", "mine", "unassigned"] as const;
  const wrapper = ({ children }: { children: ReactNode }) => around(children);
  const { result } = renderHook(() => useCounts(views, true), { wrapper });
  await waitFor(() => expect(answers).toHaveLength(2));
  answers[0]?.();
  await waitFor(() => expect(result.current.get("all")).toBe(7));
  expect(answers).toHaveLength(3);
});

test("large numbers are said in short", () => {
  expect([7, 999, 1000, 12_345].map(inShort)).toEqual(["7", "999", "1k+", "12k+"]);
});

test("a window that has closed meanwhile leaves the list that is sorted by it", () => {
  const row = conversation({ windowClosesAt: at(NOON + 5 * HOUR) });
  expect(belongs("all", "window", row, NOON)).toBe(true);
  expect(belongs("windowClosing", "window", row, NOON)).toBe(false);
  expect(belongs("windowClosing", "window", row, NOON + 2 * HOUR)).toBe(true);
  expect(belongs("all", "window", row, NOON + 6 * HOUR)).toBe(false);
  expect(belongs("all", "newest", row, NOON + 6 * HOUR)).toBe(true);
});
