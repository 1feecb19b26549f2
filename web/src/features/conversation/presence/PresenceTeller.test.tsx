import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { PresenceTeller } from "./PresenceTeller";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));

const SECOND = 1_000;
let teller: PresenceTeller;

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(run)
    .mockReset()
    .mockImplementation(() => Promise.resolve({ at: new Date().toISOString() }));
  teller = new PresenceTeller("c1");
});
afterEach(() => void vi.useRealTimers());

/** What was told until now. */
async function told() {
  await vi.advanceTimersByTimeAsync(0);
  return vi.mocked(run).mock.calls.map(([command]) => command);
}
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * SECOND);

test("looking is told once a minute, however often one asks", async () => {
  for (let second = 0; second < 130; second++) {
    teller.looks();
    pass(1);
  }
  expect(await told()).toEqual(["showLooking", "showLooking", "showLooking"]);
});

test("typing is told at once, and no key is a write", async () => {
  teller.looks();
  pass(1);
  for (let key = 0; key < 300; key++) {
    teller.types();
    pass(0.1);
  }
  expect(await told()).toEqual(["showLooking", "showTyping", "showTyping", "showTyping"]);
});

test("a minute of steady typing needs no looking beside it", async () => {
  for (let second = 0; second < 60; second++) {
    teller.types();
    teller.looks();
    pass(1);
  }
  expect(await told()).toEqual(Array.from({ length: 5 }, () => "showTyping"));
});

test("an empty field ends it, once; after a pause nobody has to be told", async () => {
  teller.types();
  teller.stops();
  teller.stops();
  expect(await told()).toEqual(["showTyping", "showLooking"]);
  pass(10);
  teller.types();
  pass(30);
  teller.stops();
  expect(await told()).toEqual(["showTyping", "showLooking", "showTyping"]);
});

test("who writes and deletes all the time is not told all the time", async () => {
  for (let round = 0; round < 20; round++) {
    teller.types();
    teller.stops();
    pass(0.2);
  }
  expect(await told()).toEqual(["showTyping", "showLooking"]);
});

test("what is pasted right after sending is told as soon as it is calm, unless it goes as well", async () => {
  teller.types();
  teller.stops();
  pass(1);
  teller.types();
  expect(await told()).toEqual(["showTyping", "showLooking"]);
  await vi.advanceTimersByTimeAsync(3 * SECOND);
  expect(await told()).toEqual(["showTyping", "showLooking", "showTyping"]);
  teller.stops();
  teller.types();
  teller.stops();
  await vi.advanceTimersByTimeAsync(5 * SECOND);
  expect(await told()).toEqual(["showTyping", "showLooking", "showTyping", "showLooking"]);
});

test("leaving is told after what is still under way, and only by who was there", async () => {
  teller.leaves();
  expect(await told()).toEqual([]);
  let arrive: (answer: { at: string }) => void = () => undefined;
  vi.mocked(run).mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
  teller.looks();
  teller.leaves();
  expect(await told()).toEqual(["showLooking"]);
  arrive({ at: new Date().toISOString() });
  expect(await told()).toEqual(["showLooking", "showGone"]);
  teller.leaves();
  expect(await told()).toHaveLength(2);
});

test("who has been forgotten has nothing to take back", async () => {
  teller.looks();
  pass(200);
  teller.leaves();
  expect(await told()).toEqual(["showLooking"]);
});

test("a refusal ends nothing, and without a network nothing is tried", async () => {
  vi.mocked(run).mockRejectedValueOnce(new Error("forbidden"));
  teller.looks();
  pass(61);
  vi.spyOn(navigator, "onLine", "get").mockReturnValueOnce(false);
  teller.looks();
  expect(await told()).toEqual(["showLooking"]);
  teller.looks();
  expect(await told()).toEqual(["showLooking", "showLooking"]);
});
