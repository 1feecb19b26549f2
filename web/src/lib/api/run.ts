import type { User } from "firebase/auth";
import { auth } from "@/lib/firebase/auth";
import { serverHealth } from "@/lib/live/serverHealth";
import { pageOwner } from "@/lib/owner";
import { ApiError } from "./ApiError";
import { commandsDone } from "./commandsDone";
import type { Answer, Body, Command, Ids } from "./commands";
import { COMMANDS } from "./schema";

const PATIENCE_MS = 20_000;

/** They say where somebody is, also as their page goes, and change nothing that is counted. */
const FLEETING: ReadonlySet<Command> = new Set(["showLooking", "showTyping", "showGone"]);

/**
 * The ids of the command's path, what it is told, and the key by which a repetition is known. What
 * has to be told nothing may be told nothing.
 */
export type Asked<Name extends Command> =
  Body<Name> extends undefined
    ? [ids: Ids<Name>, body?: undefined, key?: string]
    : Partial<Body<Name>> extends Body<Name>
      ? [ids: Ids<Name>, body?: Body<Name>, key?: string]
      : [ids: Ids<Name>, body: Body<Name>, key?: string];

/**
 * Has the server do a command, as the person whose page this is. Who signed in meanwhile in another
 * tab never does it for them. Throws an ApiError, never anything else.
 */
export async function run<Name extends Command>(
  command: Name,
  ...[ids, body, key]: Asked<Name>
): Promise<Answer<Name>> {
  const { currentUser } = auth;
  if (!pageOwner.actsFor(currentUser?.uid ?? null)) throw new ApiError("unauthenticated", "");
  const { method, path } = COMMANDS[command];
  const keepalive = FLEETING.has(command);
  const request = {
    method: method.toUpperCase(),
    keepalive,
    ...(method === "post" && posting(body, key)),
  };
  const answer = await answerOf(await reach(addressOf(path, ids), request, currentUser));
  if (method === "post" && !keepalive) commandsDone.tell();
  return answer as Answer<Name>;
}

function posting(body: object | undefined, key: string | undefined) {
  return {
    headers: { "Content-Type": "application/json", ...(key && { "Idempotency-Key": key }) },
    body: JSON.stringify(body ?? {}),
  };
}

function addressOf(path: string, ids: Readonly<Record<string, string>>): string {
  return `/api${path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? ""))}`;
}

async function reach(
  address: string,
  request: { headers?: Record<string, string> },
  author: User | null,
): Promise<Response> {
  try {
    const token = (await author?.getIdToken()) ?? "";
    return await fetch(address, {
      ...request,
      headers: { Authorization: `Bearer ${token}`, ...request.headers },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    serverHealth.report(false);
    throw new ApiError("network", "");
  }
}

/** What the server answered. Anything but JSON comes from something in between. */
async function answerOf(response: Response): Promise<object> {
  const answer: unknown = await response.json().catch(() => null);
  serverHealth.report(response.status < 500);
  if (response.ok && typeof answer === "object" && answer) return answer;
  throw new ApiError(...faultOf(response, answer));
}

function faultOf({ ok, status }: Response, answer: unknown): [code: string, message: string] {
  const { code, message } = (answer as { error?: { code?: unknown; message?: unknown } } | null)
    ?.error ?? { code: undefined, message: undefined };
  if (typeof code === "string") return [code, typeof message === "string" ? message : ""];
  return [ok || status >= 500 ? "unavailable" : "refused", ""];
}
