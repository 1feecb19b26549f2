import { initializeApp } from "firebase/app";
import { readEnv } from "@/lib/env";

export const env = readEnv(import.meta.env);

export const app = initializeApp({ projectId: env.projectId, apiKey: env.apiKey });
