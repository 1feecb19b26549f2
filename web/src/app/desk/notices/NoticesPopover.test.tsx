import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLocation } from "react-router";
import { beforeEach, expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { ColleaguesContext } from "@/lib/colleagues/ColleaguesContext";
import type { Notice } from "@/lib/notices/notice";
import { at, HOUR, NOON, user } from "@/test/documents";
import { show } from "@/test/show";
import { NoticesPopover } from "./NoticesPopover";

const people: Record<string, string | null> = { c1: "Valentina", c2: null };
vi.mock("@/lib/api/run", () => ({ run: vi.fn(() => Promise.resolve({})) }));
vi.mock("@/lib/notices/personName", () => ({
  personName: (id: string) => Promise.resolve(people[id] ?? null),
}));
beforeEach(() => vi.mocked(run).mockClear());

const called = (id: string, isRead = false) => ({
  id,
  by: "ana",
  at: at(NOON),
  readAt: isRead ? at(NOON + HOUR) : null,
  expiresAt: at(NOON + 99 * HOUR),
});
const given: Notice = { ...called("n1"), kind: "assigned", conversationId: "c1" };
const gone: Notice = { ...called("n2", true), kind: "assigned", conversationId: "c2" };
const many: Notice = { ...called("n3"), kind: "assignedMany", count: 12 };
const mention: Notice = {
  ...called("n4"),
  kind: "mention",
  conversationId: "c1",
  noteId: "note-1",
};

const onOpened = vi.fn();
function Address() {
  const { pathname, search, hash } = useLocation();
  return <p>address {pathname + search + hash}</p>;
}
const popover = (notices: Notice[]) =>
  show(
    <ColleaguesContext value={new Map([["ana", { ...user({ name: "Ana Alba" }), id: "ana" }]])}>
      <NoticesPopover
        live={{ status: "ready", data: notices }}
        retry={() => undefined}
        opened
        onOpened={onOpened}
        target={<button type="button">Bell</button>}
      />
      <Address />
    </ColleaguesContext>,
  );
const line = (name: RegExp) => screen.findByRole("link", { name });

test.each([
  [
    "a conversation",
    given,
    /Valentina.*Ana Alba assigned it to you ?\(unread\)/,
    "/conversations/c1",
  ],
  ["many", many, /12 conversations.*Ana Alba assigned them to you ?\(unread\)/, "/?view=mine"],
  [
    "a mention",
    mention,
    /Valentina.*Ana Alba mentioned you in a note/,
    "/conversations/c1#note-note-1",
  ],
])(
  "%s: says who and whom about, leads there, and is read then",
  async (_, notice, words, place) => {
    popover([notice]);
    await userEvent.click(await line(words));
    expect(screen.getByText(`address ${place}`)).toBeInTheDocument();
    expect(run).toHaveBeenCalledExactlyOnceWith("markNoticesRead", {}, { ids: [notice.id] });
    expect(onOpened).toHaveBeenLastCalledWith(false);
  },
);

test("of what is out of sight it says no name, and what was read is not read again", async () => {
  popover([gone]);
  await userEvent.click(await line(/A conversation you can no longer see.*assigned it to you$/));
  expect(run).not.toHaveBeenCalled();
});

test("all that is unread can be marked at once", async () => {
  popover([given, gone, many]);
  await userEvent.click(screen.getByRole("button", { name: "Mark all as read" }));
  expect(run).toHaveBeenCalledExactlyOnceWith("markNoticesRead", {}, { ids: ["n1", "n3"] });
});
