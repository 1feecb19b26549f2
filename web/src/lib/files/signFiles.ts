import { ApiError } from "@/lib/api/ApiError";
import { post } from "@/lib/api/post";
import type { Signed } from "./fileUrls";

/** Addresses for the names of a conversation's files, at most 100 at once. */
export async function signFiles(conversationId: string, names: readonly string[]): Promise<Signed> {
  const path = `conversations/${encodeURIComponent(conversationId)}/file-urls`;
  const answer = (await post(path, { names })) as Partial<Signed> | null;
  if (!answer?.urls || !answer.expiresAt) throw new ApiError("unavailable", "");
  return { urls: webOnly(answer.urls), expiresAt: answer.expiresAt };
}

function webOnly(urls: Signed["urls"]): Signed["urls"] {
  return Object.fromEntries(Object.entries(urls).filter(([, url]) => /^https?:\/\//.test(url)));
}
