export interface Env {
  projectId: string;
  apiKey: string;
  appId: string | null;
  authEmulator: string | null;
  firestoreEmulator: { host: string; port: number } | null;
  /** Where faults are reported; null: nowhere. */
  sentryDsn: string | null;
}

type Source = Partial<Record<string, unknown>>;

const DEMO = "demo-wasaprecruit";

/** Reads the settings once; the error lists every fault at once. */
export function readEnv(source: Source): Env {
  const faults: string[] = [];
  const env: Env = {
    projectId: readProject(source, faults),
    apiKey: text(source, "VITE_FIREBASE_API_KEY") || "demo",
    appId: text(source, "VITE_FIREBASE_APP_ID") || null,
    authEmulator: readOrigin(text(source, "VITE_AUTH_EMULATOR"), faults),
    firestoreEmulator: readHostAndPort(text(source, "VITE_FIRESTORE_EMULATOR"), faults),
    sentryDsn: readDsn(text(source, "VITE_SENTRY_DSN"), faults),
  };
  if (!env.projectId.startsWith("demo-")) checkReal(source, env.projectId, faults);
  if (faults.length > 0) throw new Error(`Settings are wrong:\n- ${faults.join("\n- ")}`);
  return env;
}

/** As `readEnv`; a build names its project, or it would talk to the demo's without anybody asking. */
export function checkBuildEnv(source: Source): void {
  if (!text(source, "VITE_PROJECT_ID")) {
    throw new Error(
      `VITE_PROJECT_ID is missing: name the Google Cloud project that the app is built for ` +
        `(scripts/publish_web does), or ${DEMO} for the local stack.`,
    );
  }
  readEnv(source);
}

function checkReal(source: Source, projectId: string, faults: string[]) {
  for (const name of ["VITE_FIREBASE_API_KEY", "VITE_FIREBASE_APP_ID"]) {
    if (!text(source, name)) faults.push(`${name} is missing for the project ${projectId}`);
  }
  for (const name of ["VITE_AUTH_EMULATOR", "VITE_FIRESTORE_EMULATOR"]) {
    if (text(source, name)) faults.push(`${name} is only for projects called demo-…`);
  }
}

function text(source: Source, name: string): string {
  const value = source[name];
  return typeof value === "string" ? value.trim() : "";
}

function readProject(source: Source, faults: string[]): string {
  const project = text(source, "VITE_PROJECT_ID") || DEMO;
  if (!/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(project)) {
    faults.push(`VITE_PROJECT_ID is no project id: ${project}`);
  }
  return project;
}

function readOrigin(value: string, faults: string[]): string | null {
  if (!value) return null;
  if (/^https?:\/\/[^/\s]+\/?$/.test(value)) return value.replace(/\/$/, "");
  faults.push(`VITE_AUTH_EMULATOR must look like http://127.0.0.1:9099: ${value}`);
  return null;
}

function readHostAndPort(value: string, faults: string[]): Env["firestoreEmulator"] {
  if (!value) return null;
  const [, host, port] = /^([^\s:/]+):(\d{2,5})$/.exec(value) ?? [];
  if (host && port) return { host, port: Number(port) };
  faults.push(`VITE_FIRESTORE_EMULATOR must look like 127.0.0.1:8080: ${value}`);
  return null;
}

function readDsn(value: string, faults: string[]): string | null {
  if (!value) return null;
  if (/^https?:\/\/[0-9a-f]+@[\w.:-]+\/\d+$/.test(value)) return value;
  faults.push("VITE_SENTRY_DSN must look like https://<key>@<host>/<project>");
  return null;
}
