import type { COMMANDS, components } from "@/lib/api/schema";
import { request } from "@/lib/public/request";

// Of the table only types: its rows would come with every public page.
const PATH: (typeof COMMANDS)["checkCode"]["path"] = "/public/verifications";
type Asked = components["schemas"]["CheckCode"];
type Answer = components["schemas"]["CodeChecked"];

const VERDICTS = ["genuine", "used", "expired", "unknown"] as const satisfies Answer["result"][];
export type Verdict = Answer["result"];

export type Checked =
  | { kind: "verdict"; verdict: Verdict; sentAt: Date | null; sentTo: string; agency: string }
  | { kind: "busy" | "unreachable" };

/** Asks whether the agency's message with this code is really from the agency. */
export async function checkCode(code: string): Promise<Checked> {
  const { status, body } = await request(`/api${PATH}`, { code } satisfies Asked);
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

function field(body: unknown, name: keyof Answer): string {
  const value = (body as Partial<Answer> | null)?.[name];
  return typeof value === "string" ? value : "";
}
