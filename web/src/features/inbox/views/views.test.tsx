import { act, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { beforeEach, expect, test, vi } from "vitest";
import { conversation, at, HOUR, NOON } from "@/test/documents";
import { around, show } from "@/test/show";
import { asksOf, belongs } from "./asks";
import { inShort, useCounts } from "./useCounts";
import { useInboxView } from "./useInboxView";
import { ViewList } from "./ViewList";
import { sortNamed, viewNamed } from "./views";

const server = vi.hoisted(() => ({ count: vi.fn() }));
vi.mock("./queries", () => ({ queryOf: (asks: unknown) => asks }));
vi.mock("firebase/firestore", async (original) => ({
  ...(await original<object>()),
  getCountFromServer: server.count,
}));

const counted = (count: number) => Promise.resolve({ data: () => ({ count }) });

beforeEach(() => void server.count.mockImplementation(() => counted(0)));

test("an address names a view and an order; what it names wrongly is the first", () => {
  expect(viewNamed("needsAnswer")).toBe("needsAnswer");
  expect(viewNamed("stage:review")).toBe("stage:review");
  expect(viewNamed("tag:runway 2027")).toBe("tag:runway 2027");
  expect(viewNamed("of:ana")).toBe("of:ana");
  for (const wrong of [null, "", "nobody", "stage:star", "tag:", "of:"])
    expect(viewNamed(wrong)).toBe("all");
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
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={["/conversations/c1?view=mine&q=ana"]}>{children}</MemoryRouter>
  );
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
  show(<ViewList view="all" change="" onView={onView} />);
  await waitFor(() =>
    expect(screen.getByRole("button", { name: "Needs reply 1234 conversations" })).toBeVisible(),
  );
  expect(screen.getByRole("button", { name: "All" })).toHaveAttribute("aria-current", "true");
  expect(screen.queryByText("0")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Review" }));
  expect(onView).toHaveBeenCalledWith("stage:review");
});

test("what is folded away is not counted", async () => {
  show(<ViewList view="all" change="" onView={vi.fn()} />);
  await userEvent.click(screen.getByRole("button", { name: "Stages", expanded: true }));
  expect(screen.queryByRole("button", { name: "Review" })).toBeNull();
});

test("nothing is counted until the list is there, and then each once", async () => {
  server.count.mockClear();
  const views = ["all", "mine"] as const;
  const wrapper = ({ children }: { children: ReactNode }) => around(children);
  const { rerender } = renderHook(({ change }) => useCounts(views, change), {
    wrapper,
    initialProps: { change: null as string | null },
  });
  expect(server.count).not.toHaveBeenCalled();
  rerender({ change: "m1" });
  await waitFor(() => expect(server.count).toHaveBeenCalledTimes(2));
});

test("a few are counted at a time, so that what is opened meanwhile need not wait", async () => {
  const answers: (() => void)[] = [];
  server.count.mockImplementation(
    () => new Promise((resolve) => answers.push(() => resolve({ data: () => ({ count: 7 }) }))),
  );
  const views = ["all", "mine", "unassigned"] as const;
  const wrapper = ({ children }: { children: ReactNode }) => around(children);
  const { result } = renderHook(() => useCounts(views, "m1"), { wrapper });
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
