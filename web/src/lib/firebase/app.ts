import { initializeApp } from "firebase/app";
import { readEnv } from "@/lib/env";

export const env = readEnv(import.meta.env);

/** Known when the app is built, so that a deployed one holds nothing of the emulators. */
export const isEmulated = Boolean(import.meta.env.VITE_AUTH_EMULATOR);

export const app = initializeApp({
  projectId: env.projectId,
  apiKey: env.apiKey,
  ...(env.appId && { appId: env.appId }),
});
