import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isAnythingUnsent } from "@/lib/anythingUnsent";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { serverHealth } from "@/lib/live/serverHealth";
import { pageOwner } from "@/lib/owner";
import { deliver, deliverAll, deliverEverything } from "./deliver";
import { isHeld, mayTakeBack, outbox } from "./outbox";
import { useDelivery } from "./useDelivery";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));

const send = vi.mocked(run);
const fails = (code: string) => send.mockRejectedValueOnce(new ApiError(code, ""));
const asBody = (body: unknown) => body as { id: string; text: string; replyTo?: string };
const sent = () => send.mock.calls.map(([, , body]) => asBody(body).text);
const ids = () => send.mock.calls.map(([, , body]) => asBody(body).id);
const box = (conversation = "c1") => outbox.of(conversation);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  pageOwner.admits("rita");
  send.mockReset().mockResolvedValue({});
});
afterEach(() => vi.useRealTimers());

test("a message is on its way until the listener shows it", async () => {
  await deliver("c1", "Hola");
  expect(box()).toMatchObject([{ text: "Hola", refusal: null, isAccepted: true }]);
  expect(isAnythingUnsent()).toBe(false);
  outbox.drop("c1", new Set(ids()));
  expect(box()).toEqual([]);
});

test("without a network that is the reason, not the server", async () => {
  const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  fails("network");
  await deliver("c1", "Hola");
  expect(box()[0]?.refusal).toEqual({ code: "offline", isFinal: false });
  online.mockRestore();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(box()[0]).toMatchObject({ refusal: null, isAccepted: true });
});

test("what did not get through is sent again by itself, under the same id", async () => {
  fails("network");
  await deliver("c1", "Hola");
  expect(box()[0]?.refusal).toEqual({ code: "network", isFinal: false });
  expect(isAnythingUnsent()).toBe(true);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(box()[0]).toMatchObject({ refusal: null, isAccepted: true });
  expect(new Set(ids()).size).toBe(1);
  expect(send).toHaveBeenCalledTimes(2);
});

test("it waits longer each time, and not at all once there is a network", async () => {
  send.mockRejectedValue(new ApiError("network", ""));
  renderHook(useDelivery);
  await deliver("c1", "Hola");
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.advanceTimersByTimeAsync(3_999);
  expect(send).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(send).toHaveBeenCalledTimes(3);
  send.mockResolvedValue({});
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(0);
  expect(box()[0]?.isAccepted).toBe(true);
});

test("many conversations that fail at once wait no longer than one", async () => {
  send.mockRejectedValue(new ApiError("unavailable", ""));
  for (const conversation of ["c1", "c2", "c3"]) await deliver(conversation, "Hola");
  send.mockClear();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(send).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(send).toHaveBeenCalledTimes(6);
});

test("a server that is well again gets at once what waits", async () => {
  send.mockRejectedValue(new ApiError("unavailable", ""));
  renderHook(useDelivery);
  await deliver("c1", "Hola");
  await vi.advanceTimersByTimeAsync(20_000);
  serverHealth.report(false);
  send.mockClear().mockResolvedValue({});
  serverHealth.report(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(send).toHaveBeenCalledTimes(1);
  expect(box()[0]?.isAccepted).toBe(true);
});

test("nothing overtakes what waits, in its conversation only", async () => {
  fails("unavailable");
  await deliver("c1", "one");
  fails("unavailable");
  await deliver("c1", "two");
  await deliver("c2", "elsewhere");
  expect(sent()).toEqual(["one", "one", "elsewhere"]);
  await deliverEverything();
  expect(sent().slice(3)).toEqual(["one", "two"]);
});

test("messages written quickly are sent one after the other", async () => {
  const order: string[] = [];
  send.mockImplementation(async (_command, _ids, body) => {
    const { text } = asBody(body);
    await new Promise((done) => setTimeout(done, text === "one" ? 20 : 0));
    order.push(text);
    return {};
  });
  const both = Promise.all([deliver("c1", "one"), deliver("c1", "two")]);
  await vi.advanceTimersByTimeAsync(50);
  await both;
  expect(order).toEqual(["one", "two"]);
});

test("the message that is answered is named, also once more", async () => {
  fails("network");
  await deliver("c1", "Sí", { replyTo: "SM1" });
  await deliverEverything();
  const answered = send.mock.calls.map(([, , body]) => asBody(body).replyTo);
  expect(answered).toEqual(["SM1", "SM1"]);
});

test("what the server refuses is final, and lets pass what comes after", async () => {
  fails("window_closed");
  await deliver("c1", "one");
  await deliver("c1", "two");
  expect(box()).toMatchObject([
    { refusal: { code: "window_closed", isFinal: true } },
    { isAccepted: true },
  ]);
  await deliverAll("c1");
  expect(sent()).toEqual(["one", "two"]);
});

test("after half a day it is not sent by itself any more", async () => {
  fails("network");
  await deliver("c1", "good morning");
  vi.setSystemTime(Date.now() + 12 * 3_600_000 + 1);
  await deliverEverything();
  expect(box()[0]?.refusal).toEqual({ code: "stale", isFinal: true });
  expect(send).toHaveBeenCalledTimes(1);
});

test("what was taken back or shown meanwhile does not come back", async () => {
  send.mockImplementationOnce((_command, _ids, body) => {
    outbox.drop("c1", new Set([asBody(body).id]));
    return Promise.reject(new ApiError("network", ""));
  });
  await deliver("c1", "Hola");
  expect(box()).toEqual([]);
});

test("a page that begins sends what another one left", async () => {
  const at = Date.now();
  const left = [
    { id: "a", text: "had arrived", at, refusal: null, isAccepted: true },
    { id: "b", text: "was on its way", at, refusal: null },
  ];
  localStorage.setItem("desk:own:rita:outbox:c9", JSON.stringify(left));
  renderHook(useDelivery);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent()).toEqual(["was on its way"]);
  expect(box("c9")).toMatchObject([{ id: "b", isAccepted: true }]);
});

test("another tab's messages are seen here", () => {
  const told = vi.fn();
  const forget = outbox.subscribe(told);
  window.dispatchEvent(new StorageEvent("storage", { key: "desk:own:rita:outbox:c1" }));
  window.dispatchEvent(new StorageEvent("storage", { key: "desk:language" }));
  expect(told).toHaveBeenCalledTimes(1);
  forget();
});

test("while it is tried again, why it failed stays, and it is not taken back", async () => {
  fails("unavailable");
  await deliver("c1", "one");
  const before = box()[0]?.refusal;
  let answer: () => void = () => undefined;
  send.mockImplementationOnce(() => new Promise((done) => (answer = () => done({}))));
  const again = deliverAll("c1");
  await vi.advanceTimersByTimeAsync(0);
  const [trying] = box();
  expect(trying).toMatchObject({ refusal: before, isTrying: true });
  expect(trying && mayTakeBack(trying, box())).toBe(false);
  answer();
  await again;
  expect(box()).toMatchObject([{ refusal: null, isAccepted: true, isTrying: false }]);
});

test("what waits behind one that is tried again can be taken back", async () => {
  fails("unavailable");
  await deliver("c1", "one");
  fails("unavailable");
  await deliver("c1", "two");
  const [first, second] = box();
  expect(first && isHeld(first, box())).toBe(false);
  expect(second && isHeld(second, box())).toBe(true);
  expect(box().map((one) => mayTakeBack(one, box()))).toEqual([true, true]);
});
