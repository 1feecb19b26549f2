import { beforeEach, expect, test, vi } from "vitest";
import { pageOwner } from "@/lib/owner";
import { ApiError } from "./ApiError";
import { commandsDone } from "./commandsDone";
import { run } from "./run";

const signedIn = vi.hoisted(() => {
  const user = (uid: string) => ({ uid, getIdToken: () => Promise.resolve(`token of ${uid}`) });
  return { rita: user("rita"), saul: user("saul") };
});
const device = vi.hoisted(() => ({ auth: { currentUser: signedIn.rita } }));
vi.mock("@/lib/firebase/auth", () => device);

beforeEach(() => {
  pageOwner.admits("rita");
  device.auth.currentUser = signedIn.rita;
});

const answer = (status: number, body: string) =>
  vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(body, { status }));

const markRead = () => run("markRead", { conversation: "c1" });

test("sends JSON with the recruiter's token", async () => {
  const fetched = answer(200, '{"ok":true}');
  await expect(markRead()).resolves.toEqual({ ok: true });
  expect(fetched).toHaveBeenCalledWith(
    "/api/conversations/c1/read",
    expect.objectContaining({
      method: "POST",
      body: "{}",
      headers: { Authorization: "Bearer token of rita", "Content-Type": "application/json" },
    }),
  );
});

test("a command goes to its own address, what it is about encoded", async () => {
  const fetched = vi
    .spyOn(globalThis, "fetch")
    .mockImplementation(() => Promise.resolve(new Response("{}")));
  await run("retryMessage", { conversation: "a/b", message: "c d" });
  expect(fetched.mock.calls[0]?.[0]).toBe("/api/conversations/a%2Fb/messages/c%20d/retry");
  await run("pauseBot", { conversation: "$&" }, { paused: true });
  expect(fetched.mock.calls[1]?.[0]).toBe("/api/conversations/%24%26/bot");
  expect(fetched.mock.calls[1]?.[1]?.body).toBe('{"paused":true}');
});

test("a question is asked without a body", async () => {
  const fetched = answer(200, "{}");
  await run("getHealth", {});
  const request = fetched.mock.calls[0]?.[1];
  expect(request).toMatchObject({ method: "GET" });
  expect(request).not.toHaveProperty("body");
});

test("where one looks is told also as the page goes, and makes nothing be counted anew", async () => {
  const done = vi.fn();
  const forget = commandsDone.subscribe(done);
  const fetched = answer(200, "{}");
  await run("showGone", { conversation: "c1" });
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ keepalive: true });
  expect(done).not.toHaveBeenCalled();
  fetched.mockResolvedValue(new Response("{}"));
  await markRead();
  expect(fetched.mock.calls[1]?.[1]).toMatchObject({ keepalive: false });
  expect(done).toHaveBeenCalledTimes(1);
  forget();
});

test("what may be sent again carries its key", async () => {
  const fetched = answer(200, '{"message":{}}');
  await run("sendMessage", { conversation: "c1" }, { id: "m1", text: "Hola" }, "m1-of-c1");
  const headers = new Headers(fetched.mock.calls[0]?.[1]?.headers);
  expect(headers.get("Idempotency-Key")).toBe("m1-of-c1");
});

test("the server's code is the fault's code", async () => {
  answer(409, '{"error":{"code":"window_closed","message":"closed"}}');
  await expect(markRead()).rejects.toMatchObject({
    code: "window_closed",
    message: "closed",
    isWorthRetrying: false,
  });
});

test.each([
  [502, "<html>Bad gateway</html>"],
  [200, "<html>Welcome to our Wi-Fi</html>"],
])("an answer that is not ours means that the server is not there: %i", async (status, body) => {
  answer(status, body);
  await expect(markRead()).rejects.toMatchObject({ code: "unavailable", isWorthRetrying: true });
});

test("no connection is nobody's refusal", async () => {
  vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  const fault = await markRead().catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(ApiError);
  expect(fault).toMatchObject({ code: "network", isWorthRetrying: true });
});

test("a command of Rita's is never sent as Saúl, who signed in meanwhile", async () => {
  const fetched = answer(200, "{}");
  device.auth.currentUser = signedIn.saul;
  await expect(markRead()).rejects.toMatchObject({ code: "unauthenticated" });
  expect(fetched).not.toHaveBeenCalled();
});

test("a token that takes its time is still the author's", async () => {
  const fetched = answer(200, "{}");
  const posted = markRead();
  device.auth.currentUser = signedIn.saul;
  await posted;
  const headers = new Headers(fetched.mock.calls[0]?.[1]?.headers);
  expect(headers.get("Authorization")).toBe("Bearer token of rita");
});

test("a page that is on its way out sends nothing more", async () => {
  const fetched = answer(200, "{}");
  pageOwner.leave();
  await expect(markRead()).rejects.toMatchObject({ code: "unauthenticated" });
  expect(fetched).not.toHaveBeenCalled();
});
