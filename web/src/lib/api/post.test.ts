import { expect, test, vi } from "vitest";
import { ApiError } from "./ApiError";
import { post } from "./post";

vi.mock("@/lib/firebase/auth", () => ({
  auth: { currentUser: { getIdToken: () => Promise.resolve("token") } },
}));

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
      headers: { Authorization: "Bearer token", "Content-Type": "application/json" },
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
