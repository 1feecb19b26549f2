import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BUSY_MS, CALM_MS, inRounds } from "./inRounds";

const HIDDEN_MS = 10_000;
const look = (state: DocumentVisibilityState) =>
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const done = () => vi.fn(() => Promise.resolve());

test("several acts of one's own are one round, soon", async () => {
  const round = done();
  const rounds = inRounds(round);
  rounds.soon();
  await vi.advanceTimersByTimeAsync(CALM_MS - 1);
  rounds.soon();
  expect(round).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(round).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(BUSY_MS);
  expect(round).toHaveBeenCalledOnce();
});

test("as long as others change something all the time, there is a round now and then", async () => {
  const round = done();
  const rounds = inRounds(round);
  for (let at = 0; at < 3 * BUSY_MS; at += 100) {
    rounds.calmly();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(round).toHaveBeenCalledTimes(3);
});

test("never two at a time: what comes up meanwhile is one more", async () => {
  let finish: (() => void) | undefined;
  const round = vi.fn(() => new Promise<void>((over) => (finish = over)));
  const rounds = inRounds(round);
  rounds.now();
  await vi.advanceTimersByTimeAsync(0);
  rounds.now();
  await vi.advanceTimersByTimeAsync(CALM_MS / 2);
  expect(round).toHaveBeenCalledOnce();
  finish?.();
  await vi.advanceTimersByTimeAsync(CALM_MS);
  expect(round).toHaveBeenCalledTimes(2);
});

test("while nobody looks it takes its time, and who looks again does not wait for it", async () => {
  const round = done();
  const rounds = inRounds(round, HIDDEN_MS);
  look("hidden");
  rounds.soon();
  await vi.advanceTimersByTimeAsync(HIDDEN_MS - 1);
  expect(round).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(round).toHaveBeenCalledOnce();
  rounds.calmly();
  look("visible");
  rounds.soon();
  await vi.advanceTimersByTimeAsync(CALM_MS);
  expect(round).toHaveBeenCalledTimes(2);
});

test("what is over does nothing more", async () => {
  const round = done();
  const rounds = inRounds(round);
  rounds.soon();
  rounds.end();
  rounds.now();
  await vi.advanceTimersByTimeAsync(BUSY_MS);
  expect(round).not.toHaveBeenCalled();
});
