import { beforeEach, expect, test, vi } from "vitest";
import { pageOwner } from "@/lib/owner";
import { ApiError } from "./ApiError";
import { post } from "./post";

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

test("sends JSON with the recruiter's token", async () => {
  const fetched = answer(200, '{"ok":true}');
  await expect(post("conversations/c1/read", {})).resolves.toEqual({ ok: true });
  expect(fetched).toHaveBeenCalledWith(
    "/api/conversations/c1/read",
    expect.objectContaining({
      method: "POST",
      body: "{}",
      headers: { Authorization: "Bearer token of rita", "Content-Type": "application/json" },
    }),
  );
});

test("the server's code is the fault's code", async () => {
  answer(409, '{"error":{"code":"window_closed","message":"closed"}}');
  await expect(post("x", {})).rejects.toMatchObject({
    code: "window_closed",
    message: "closed",
    isWorthRetrying: false,
  });
});

test("an answer that is not ours means that the server is not there", async () => {
  answer(502, "<html>Bad gateway</html>");
  await expect(post("x", {})).rejects.toMatchObject({ code: "unavailable", isWorthRetrying: true });
});

test("no connection is nobody's refusal", async () => {
  vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  const fault = await post("x", {}).catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(ApiError);
  expect(fault).toMatchObject({ code: "network", isWorthRetrying: true });
});

test("a command of Rita's is never sent as Saúl, who signed in meanwhile", async () => {
  const fetched = answer(200, "{}");
  device.auth.currentUser = signedIn.saul;
  await expect(post("x", {})).rejects.toMatchObject({ code: "unauthenticated" });
  expect(fetched).not.toHaveBeenCalled();
});

test("a token that takes its time is still the author's", async () => {
  const fetched = answer(200, "{}");
  const posted = post("x", {});
  device.auth.currentUser = signedIn.saul;
  await posted;
  const headers = new Headers(fetched.mock.calls[0]?.[1]?.headers);
  expect(headers.get("Authorization")).toBe("Bearer token of rita");
});

test("a page that is on its way out sends nothing more", async () => {
  const fetched = answer(200, "{}");
  pageOwner.leave();
  await expect(post("x", {})).rejects.toMatchObject({ code: "unauthenticated" });
  expect(fetched).not.toHaveBeenCalled();
});
