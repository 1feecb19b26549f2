import type { ErrorEvent, StackFrame } from "@sentry/browser";

const LONGEST = 300;

/**
 * A fault as it may leave the browser: what broke and where, and nothing that a person wrote or is.
 * What is not named here is left out, whatever the library collects one day.
 */
export function scrubEvent(event: ErrorEvent): ErrorEvent {
  return {
    type: undefined,
    ...kept(event, ["event_id", "timestamp", "platform", "level", "environment", "sdk"]),
    request: { url: window.location.origin + window.location.pathname },
    exception: {
      values: (event.exception?.values ?? []).map(({ type, value, stacktrace, mechanism }) => ({
        ...(type && { type }),
        value: scrubText(value ?? ""),
        ...(mechanism && { mechanism: kept(mechanism, ["type", "handled"]) }),
        stacktrace: { frames: (stacktrace?.frames ?? []).map(scrubFrame) },
      })),
    },
  };
}

/** Without what stands in quotes, and without addresses, e-mail addresses and numbers. */
export function scrubText(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/"[^"]*("|$)/g, '"…"')
    .replace(/https?:\/\/\S+/g, scrubUrl)
    .replace(/[^\s@]+@[^\s@]+/g, "…@…")
    .replace(/[?#&][\w-]+=\S+/g, "?…")
    .replace(/\+?\d[\d\s().-]{4,}\d/g, "#");
}

function scrubFrame(frame: StackFrame): StackFrame {
  const where = frame.filename ? { filename: scrubUrl(frame.filename) } : {};
  return { ...kept(frame, ["function", "lineno", "colno", "in_app"]), ...where };
}

function scrubUrl(url: string): string {
  return url.replace(/[?#].*$/s, "");
}

function kept<T extends object, K extends keyof T>(all: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    names.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]),
  ) as Pick<T, K>;
}
