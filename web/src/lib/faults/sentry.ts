import {
  BrowserClient,
  defaultStackParser,
  dedupeIntegration,
  makeFetchTransport,
  Scope,
} from "@sentry/browser";
import { scrubEvent } from "./scrub";

let scope: Scope | null = null;

/**
 * A client of our own and no global one: it listens to nothing, keeps no breadcrumbs, wraps nothing,
 * and knows only what it is handed.
 */
function clientScope(dsn: string): Scope {
  const client = new BrowserClient({
    dsn,
    transport: makeFetchTransport,
    stackParser: defaultStackParser,
    integrations: [dedupeIntegration()],
    dataCollection: { userInfo: false }, // or Sentry would note the address of the computer
    maxBreadcrumbs: 0,
    sendClientReports: false,
    beforeSend: scrubEvent,
  });
  const made = new Scope();
  made.setClient(client);
  client.init();
  return made;
}

export function send(dsn: string, fault: unknown): void {
  scope ??= clientScope(dsn);
  scope.captureException(fault);
}
