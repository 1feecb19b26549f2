import { request } from "./request";

/** What the server tells anybody about a form's link: nothing personal. */
export interface FormInfo {
  link: "open" | "expired" | "unknown";
  agency: string;
  language: string | null;
  /** Where the agency's chat opens: `https://wa.me/…`. */
  whatsapp: string;
  privacyUrl: string;
  privacyVersion: string;
}

/** Null when the server could not be asked. */
export async function getFormInfo(ref: string): Promise<FormInfo | null> {
  // Not in the address, which logs keep. A header takes letters of ASCII only, as our tokens are.
  const headers = { "X-Form-Link": encodeURIComponent(ref) };
  const { status, body } = await request("/form_submitted/page", undefined, headers);
  return status === 200 && isFormInfo(body) ? body : null;
}

function isFormInfo(body: unknown): body is FormInfo {
  return typeof body === "object" && body !== null && "link" in body && "agency" in body;
}
