import type { Page, Route } from "@playwright/test";

const INFO = {
  link: "open",
  agency: "Agencia Aurora",
  language: "es",
  whatsapp: "https://wa.me/14155238886",
  privacyUrl: "/privacy",
  privacyVersion: "2026-11",
};

type Posted = Record<string, unknown>;

export interface PublicServer {
  /** The forms that arrived. */
  posted: Posted[];
  /** How forms are answered from now on; null: the request fails as without a network. */
  answer: (answer: { status: number; body?: object } | null) => void;
}

/** Plays our server for the public pages, also to other pages of the same browser. */
export async function playServer(
  page: Page,
  info: Partial<typeof INFO> | null = {},
): Promise<PublicServer> {
  const posted: Posted[] = [];
  let reply: { status: number; body?: object } | null = { status: 200, body: { received: true } };
  const tell = (route: Route) =>
    info ? route.fulfill({ json: { ...INFO, ...info } }) : route.abort("connectionfailed");
  await page.context().route("**/form_submitted/page**", async (route) => {
    if (route.request().method() === "GET") return tell(route);
    if (!reply) return route.abort("internetdisconnected");
    if (reply.status === 200) posted.push(route.request().postDataJSON() as Posted);
    return route.fulfill({ status: reply.status, json: reply.body ?? {} });
  });
  return {
    posted,
    answer: (answer) => {
      reply = answer;
    },
  };
}

/** What the check of a code says. */
export async function playVerdict(page: Page, status: number, result: string): Promise<void> {
  const body = { result, sentAt: "2026-11-22T12:00:00Z", sentTo: "78", agency: INFO.agency };
  await page.route("**/api/public/verifications", (route) => route.fulfill({ status, json: body }));
}
