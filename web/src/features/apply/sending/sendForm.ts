import { request, type Answer } from "@/lib/public/request";
import type { FieldName } from "../rules/faults";
import type { Submission } from "./submission";

export type Outcome =
  | { kind: "received" | "expired" | "unknownLink" | "refused" }
  | { kind: "unreachable" | "busy" }
  | { kind: "invalid"; fields: FieldName[] };

// What the server calls a field, and where it is asked for.
const FIELDS: Readonly<Record<string, FieldName>> = {
  fullName: "fullName",
  name: "fullName",
  birthDate: "birthDate",
  birth_date: "birthDate",
  city: "city",
  socialHandle: "socialHandle",
  social_handle: "socialHandle",
  languagesSpoken: "languagesSpoken",
  height: "height",
  heightCm: "height",
  measurements: "height",
  bustCm: "bust",
  waistCm: "waist",
  hipsCm: "hips",
  shoe: "shoe",
  shoeEu: "shoe",
  experience: "experience",
  experienceNotes: "experienceNotes",
  shiftPreferences: "shifts",
  shift_preferences: "shifts",
  shiftNotes: "shiftNotes",
  consent: "consent",
};

const BY_STATUS: Readonly<Record<number, (answer: Answer) => Outcome>> = {
  0: () => ({ kind: "unreachable" }),
  200: () => ({ kind: "received" }),
  403: () => ({ kind: "unknownLink" }),
  410: () => ({ kind: "expired" }),
  422: invalid,
  429: () => ({ kind: "busy" }),
};

export async function sendForm(submission: Submission): Promise<Outcome> {
  const answer = await request("/form_submitted/page", submission);
  const read = BY_STATUS[answer.status];
  if (read) return read(answer);
  return { kind: answer.status >= 500 ? "unreachable" : "refused" };
}

function invalid({ body }: Answer): Outcome {
  const { error } = (body ?? {}) as { error?: { fields?: Record<string, string> } };
  const fields = Object.keys(error?.fields ?? {}).flatMap((name) => FIELDS[name] ?? []);
  return fields.length > 0 ? { kind: "invalid", fields } : { kind: "refused" };
}
