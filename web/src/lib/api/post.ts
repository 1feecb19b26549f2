import { auth } from "@/lib/firebase/auth";
import { ApiError } from "./ApiError";

const PATIENCE_MS = 20_000;

/** Sends one command to the server. Throws an ApiError, never anything else. */
export async function post(path: string, body: object): Promise<unknown> {
  const response = await reach(path, body);
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  throw new ApiError(...faultOf(response.status, answer));
}

async function reach(path: string, body: object): Promise<Response> {
  try {
    const token = (await auth.currentUser?.getIdToken()) ?? "";
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
