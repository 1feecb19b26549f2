import { expect, test } from "vitest";
import type { Message } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { at, HOUR, message, MINUTE, NOON, ours } from "@/test/documents";
import type { Outgoing } from "@/lib/outbox/outbox";
import { byDays, lastTeamAuthor, merge, type ChatMessage } from "./timeline";

const stored = (change: Partial<ChatMessage>) => message(change) as Identified<Message>;
const outgoing = (id: string): Outgoing => ({ id, text: id, at: NOON - HOUR, refusal: null });
const ids = (messages: readonly ChatMessage[]) => messages.map(({ id }) => id);

test("messages stand by time, then by id", () => {
  const list = [stored({ id: "c", at: at(NOON + 1) }), stored({ id: "b" }), stored({ id: "a" })];
  expect(ids(merge(list, [], "rita"))).toEqual(["a", "b", "c"]);
});

test("what is on its way stands last, even when this device's clock is slow", () => {
  const list = merge([stored({ id: "a" })], [outgoing("x"), outgoing("y")], "rita");
  expect(ids(list)).toEqual(["a", "x", "y"]);
  expect(list[1]).toMatchObject({ author: "rita", direction: "out", status: "queued" });
});

test("once the server shows a message, ours is not shown beside it", () => {
  const list = merge([ours({ id: "x", status: "sent" })], [outgoing("x")], "rita");
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({ id: "x", status: "sent" });
  expect(list[0]?.local).toBeUndefined();
});

test("each calendar day has its own part", () => {
  const days = byDays([
    message({ id: "a", at: at(NOON - 24 * HOUR) }),
    message({ id: "b", at: at(new Date(2026, 10, 21, 23, 59, 59).getTime()) }),
    message({ id: "c", at: at(new Date(2026, 10, 22, 0, 0).getTime()) }),
  ]);
  expect(
    days.map(({ parts }) => parts.flatMap(({ cluster = [] }) => cluster.map(({ id }) => id))),
  ).toEqual([["a", "b"], ["c"]]);
});

test("neighbours of one author within minutes stand together", () => {
  const [day] = byDays([
    message({ id: "a" }),
    message({ id: "b", at: at(NOON + 4 * MINUTE) }),
    message({ id: "c", at: at(NOON + 10 * MINUTE) }),
    ours({ id: "d", at: at(NOON + 10 * MINUTE) }),
    ours({ id: "e", author: "bot", at: at(NOON + 10 * MINUTE) }),
  ]);
  expect(day?.parts.map(({ cluster = [] }) => ids(cluster))).toEqual([
    ["a", "b"],
    ["c"],
    ["d"],
    ["e"],
  ]);
});

test("who has taken over is the recruiter who wrote last", () => {
  expect(lastTeamAuthor([ours({ author: "bot" }), message()])).toBeNull();
  expect(lastTeamAuthor([ours(), ours({ author: "sergio" }), ours({ author: "bot" })])).toBe(
    "sergio",
  );
});
