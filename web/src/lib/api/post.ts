import type { User } from "firebase/auth";
import { auth } from "@/lib/firebase/auth";
import { pageOwner } from "@/lib/owner";
import { ApiError } from "./ApiError";

const PATIENCE_MS = 20_000;

/**
 * Sends one command to the server, as the person whose page this is. Who signed in meanwhile in
 * another tab never sends it for them. Throws an ApiError, never anything else.
 */
export async function post(path: string, body: object): Promise<unknown> {
  const { currentUser } = auth;
  if (!pageOwner.actsFor(currentUser?.uid ?? null)) throw new ApiError("unauthenticated", "");
  const response = await reach(path, body, currentUser);
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  throw new ApiError(...faultOf(response.status, answer));
}

async function reach(path: string, body: object, author: User | null): Promise<Response> {
  try {
    const token = (await author?.getIdToken()) ?? "";
    return await fetch(`/api/${path}`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    throw new ApiError("network", "");
  }
}

function faultOf(status: number, answer: unknown): [code: string, message: string] {
  const { code, message } = (answer as { error?: { code?: unknown; message?: unknown } } | null)
    ?.error ?? { code: undefined, message: undefined };
  if (typeof code === "string") return [code, typeof message === "string" ? message : ""];
  return [status >= 500 ? "unavailable" : "refused", ""];
}
