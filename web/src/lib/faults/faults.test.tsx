import type { ErrorEvent as Told } from "@sentry/browser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { scrubEvent, scrubText } from "./scrub";

const DSN = "https://0a1b2c@sentry.example/7";
const TOKEN = "eyJhcGktdG9rZW4.secret-part";

const sent: string[] = [];
/** Sentry's code is fetched first, which takes its time on a busy machine. */
const told = (check: () => void) => vi.waitFor(check, 15_000);
beforeEach(() => {
  sent.length = 0;
  vi.resetModules();
  window.history.replaceState(null, "", `/apply?ref=${TOKEN}`);
  vi.stubGlobal("fetch", (_url: string, { body }: { body: string }) => {
    sent.push(body);
    return Promise.resolve(new Response());
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const load = async (dsn: string) => {
  vi.stubEnv("VITE_SENTRY_DSN", dsn);
  return import("./reportFault");
};

test.each([
  [
    'Unexpected token, "Hola, soy Ana" is not valid JSON',
    'Unexpected token, "…" is not valid JSON',
  ],
  ["Failed: https://x.example/apply?ref=abc.def#a", "Failed: https://x.example/apply"],
  ["no such user: ana.perez@example.com", "no such user: …@…"],
  ["whatsapp:+52 1 55 1234 5678 is not known", "whatsapp:# is not known"],
  ["at /apply?ref=abc.def", "at /apply?…"],
  ["Cannot read properties of undefined (reading 'name')", undefined],
  ['cut off in "the middle of a message', 'cut off in "…"'],
])("of %s stays %s", (text, scrubbed) => {
  expect(scrubText(text)).toBe(scrubbed ?? text);
});

test("only what is named leaves the browser", () => {
  const event = {
    type: undefined,
    event_id: "1",
    message: "Hola",
    user: { ip_address: "1.2.3.4", email: "ana@example.com" },
    breadcrumbs: [{ message: "typed: Ana" }],
    extra: { draft: "Ana" },
    request: { url: window.location.href, headers: { Referer: window.location.href } },
    exception: { values: [{ type: "TypeError", value: "x is null" }] },
  } satisfies Told;
  expect(scrubEvent(event)).toEqual({
    type: undefined,
    event_id: "1",
    request: { url: `${window.location.origin}/apply` },
    exception: { values: [{ type: "TypeError", value: "x is null", stacktrace: { frames: [] } }] },
  });
});

test("what Sentry is sent holds neither tokens nor words nor an address", async () => {
  const { reportFault } = await load(DSN);
  reportFault(new SyntaxError(`Unexpected token in "Hola, soy Ana" at /apply?ref=${TOKEN}`));
  await told(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toContain("SyntaxError");
  expect(sent[0]).toContain('"infer_ip":"never"');
  expect(sent[0]).not.toMatch(/Ana|secret-part|"user":|ip_address|breadcrumbs/);
});

test("an error that no boundary caught is told, once", async () => {
  const { reportUncaught } = await load(DSN);
  reportUncaught();
  const error = new Error("broken");
  window.dispatchEvent(new ErrorEvent("error", { error }));
  window.dispatchEvent(new ErrorEvent("error", { error }));
  await told(() => expect(sent).toHaveLength(1));
});

test("a fault in a loop is told a few times", async () => {
  const { reportFault } = await load(DSN);
  for (let turn = 0; turn < 50; turn += 1) reportFault(new Error(`turn ${turn % 2 ? "a" : "b"}`));
  await told(() => expect(sent.length).toBeGreaterThan(1));
  expect(sent.length).toBeLessThanOrEqual(10);
});

test.each([
  ["", 0],
  [DSN, 1],
])("with %j as the address Sentry's code is loaded %i times", async (dsn, times) => {
  const send = vi.fn();
  vi.doMock("./sentry", () => ({ send }));
  const { reportFault } = await load(dsn);
  reportFault(new Error("broken"));
  await vi.dynamicImportSettled();
  expect(send).toHaveBeenCalledTimes(times);
  vi.doUnmock("./sentry");
});
