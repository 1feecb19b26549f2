import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { MOST_NAMES } from "@/lib/limits";
import { FileUrls, RENEW_BEFORE_MS, type Signed } from "./fileUrls";

const LIFE_MS = 15 * 60_000;
const nothing = () => undefined;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

let round = 0;
function signed(names: readonly string[]): Promise<Signed> {
  round += 1;
  const urls = Object.fromEntries(names.map((name) => [name, `https://files/${name}?${round}`]));
  return Promise.resolve({ urls, expiresAt: new Date(Date.now() + LIFE_MS).toISOString() });
}

function loader() {
  round = 0;
  const sign = vi.fn(signed);
  return { sign, urls: new FileUrls(sign) };
}
const soon = () => vi.advanceTimersByTimeAsync(20);
const ready = (url: string) => ({ status: "ready", url });

test("many files that are wanted together are one request", async () => {
  const { sign, urls } = loader();
  const told = vi.fn();
  for (const name of ["a", "b", "c", "a"]) urls.watch(name, told);
  await soon();
  expect(sign).toHaveBeenCalledExactlyOnceWith(["a", "b", "c"]);
  expect(urls.state("b")).toEqual(ready("https://files/b?1"));
  expect(told).toHaveBeenCalled();
});

test("no request asks for more than the server takes", async () => {
  const { sign, urls } = loader();
  for (let at = 0; at < MOST_NAMES + 1; at++) urls.watch(`f${at}`, nothing);
  await soon();
  expect(sign.mock.calls.map(([names]) => names.length)).toEqual([MOST_NAMES, 1]);
});

test("what is known or on its way is not asked for again", async () => {
  const { sign, urls } = loader();
  urls.watch("a", nothing);
  await vi.advanceTimersByTimeAsync(10);
  urls.watch("a", nothing);
  await soon();
  urls.watch("a", nothing);
  await soon();
  expect(sign).toHaveBeenCalledTimes(1);
});

test("what nobody wants any more is not asked for", async () => {
  const { sign, urls } = loader();
  urls.watch("a", nothing)();
  await soon();
  expect(sign).not.toHaveBeenCalled();
});

test("what is watched is renewed shortly before it expires, the rest is not", async () => {
  const { sign, urls } = loader();
  urls.watch("kept", nothing);
  const leave = urls.watch("left", nothing);
  await soon();
  leave();
  await vi.advanceTimersByTimeAsync(LIFE_MS - RENEW_BEFORE_MS + 20);
  expect(sign).toHaveBeenLastCalledWith(["kept"]);
  expect(urls.state("kept")).toEqual(ready("https://files/kept?2"));
});

test("an expired address is asked for again when it is wanted again", async () => {
  const { sign, urls } = loader();
  urls.watch("a", nothing)();
  urls.watch("a", nothing);
  await soon();
  const leave = urls.watch("b", nothing);
  await soon();
  leave();
  await vi.advanceTimersByTimeAsync(LIFE_MS);
  sign.mockClear();
  urls.watch("b", nothing);
  await soon();
  expect(sign).toHaveBeenCalledExactlyOnceWith(["b"]);
});

test("a server that is away is asked again after growing pauses", async () => {
  const { sign, urls } = loader();
  sign.mockRejectedValueOnce(new ApiError("unavailable", ""));
  sign.mockRejectedValueOnce(new ApiError("network", ""));
  urls.watch("a", nothing);
  await soon();
  expect(urls.state("a").status).toBe("loading");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(urls.state("a")).toEqual({ status: "failed", code: "network" });
  await vi.advanceTimersByTimeAsync(1_900);
  expect(sign).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(200);
  expect(urls.state("a").status).toBe("ready");
});

test("a refusal is final until somebody asks once more", async () => {
  const { sign, urls } = loader();
  sign.mockRejectedValueOnce(new ApiError("guardian_needed", ""));
  urls.watch("a", nothing);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sign).toHaveBeenCalledTimes(1);
  expect(urls.state("a")).toEqual({ status: "failed", code: "guardian_needed" });
  urls.retry("a");
  await soon();
  expect(urls.state("a").status).toBe("ready");
});

test("an address of no use is replaced a few times, then given up", async () => {
  const { sign, urls } = loader();
  urls.watch("a", nothing);
  await soon();
  for (let fault = 0; fault < 3; fault++) {
    urls.reject("a");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(urls.state("a").status).toBe("ready");
  }
  urls.reject("a");
  expect(urls.state("a")).toEqual({ status: "failed", code: "unreadable" });
  expect(sign).toHaveBeenCalledTimes(4);
});

test("a clock that runs ahead does not ask without end", async () => {
  const { sign, urls } = loader();
  sign.mockImplementation((names) =>
    signed(names).then(({ urls: given }) => ({ urls: given, expiresAt: "2001-01-01T00:00:00Z" })),
  );
  urls.watch("a", nothing);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(sign).toHaveBeenCalledTimes(1);
});

test("an address that is not one of the web is none", async () => {
  const { sign, urls } = loader();
  const expiresAt = new Date(Date.now() + LIFE_MS).toISOString();
  sign.mockResolvedValue({ urls: { a: "javascript:alert(1)" }, expiresAt });
  urls.watch("a", nothing);
  await soon();
  expect(urls.state("a")).toEqual({ status: "failed", code: "not_found" });
});

test("a name without an address is not there", async () => {
  const { sign, urls } = loader();
  sign.mockResolvedValue({ urls: {}, expiresAt: new Date(Date.now() + LIFE_MS).toISOString() });
  urls.watch("a", nothing);
  await soon();
  expect(urls.state("a")).toEqual({ status: "failed", code: "not_found" });
});
