export interface Env {
  projectId: string;
  apiKey: string;
  authEmulator: string | null;
  firestoreEmulator: { host: string; port: number } | null;
}

type Source = Partial<Record<string, unknown>>;

/** Reads the settings once; the error lists every fault at once. */
export function readEnv(source: Source): Env {
  const faults: string[] = [];
  const env: Env = {
    projectId: readProject(source, faults),
    apiKey: text(source, "VITE_FIREBASE_API_KEY") || "demo",
    authEmulator: readOrigin(text(source, "VITE_AUTH_EMULATOR"), faults),
    firestoreEmulator: readHostAndPort(text(source, "VITE_FIRESTORE_EMULATOR"), faults),
  };
  if (!env.projectId.startsWith("demo-") && env.apiKey === "demo") {
    faults.push(`VITE_FIREBASE_API_KEY is missing for the project ${env.projectId}`);
  }
  if (faults.length > 0) throw new Error(`Settings are wrong:\n- ${faults.join("\n- ")}`);
  return env;
}

function text(source: Source, name: string): string {
  const value = source[name];
  return typeof value === "string" ? value.trim() : "";
}

function readProject(source: Source, faults: string[]): string {
  const project = text(source, "VITE_PROJECT_ID") || "demo-wasaprecruit";
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
