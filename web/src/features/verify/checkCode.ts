import { request } from "@/lib/public/request";

export const VERDICTS = ["genuine", "used", "expired", "unknown"] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Checked =
  | { kind: "verdict"; verdict: Verdict; sentAt: Date | null; sentTo: string; agency: string }
  | { kind: "busy" | "unreachable" };

/** Asks whether the agency's message with this code is really from the agency. */
export async function checkCode(code: string): Promise<Checked> {
  const { status, body } = await request("/api/public/verifications", { code });
  if (status === 429) return { kind: "busy" };
  const verdict = VERDICTS.find((one) => one === field(body, "result"));
  if (status !== 200 || !verdict) return { kind: "unreachable" };
  const sentAt = field(body, "sentAt");
  return {
    kind: "verdict",
    verdict,
    sentAt: sentAt ? new Date(sentAt) : null,
    sentTo: field(body, "sentTo"),
    agency: field(body, "agency"),
  };
}

function field(body: unknown, name: string): string {
  const value = (body as Record<string, unknown> | null)?.[name];
  return typeof value === "string" ? value : "";
}
