import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { loadEnv, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { deskWorker } from "./scripts/deskWorker.ts";
import { checkBuildEnv } from "./src/lib/env.ts";

/** Settings that are wrong or missing end the build, not the built app. */
const checkedSettings: Plugin = {
  name: "checked-settings",
  apply: "build",
  configResolved: ({ env }) => {
    try {
      checkBuildEnv(env);
    } catch (fault) {
      throw Object.assign(fault as Error, { stack: "" }); // its message says all there is to know
    }
  },
};

/**
 * What desk and public pages begin with is two files: React, which whoever comes back has already,
 * and the rest, which would be one small file for each reason to share it. So it is with what all of
 * the signed-in desk needs.
 */
const SHARED_FILES = [
  { name: "react", test: /node_modules\/(react|react-dom|scheduler)\// },
  {
    name: "start",
    test: /src\/(lib\/(i18n\/|deviceStorage)|components\/(Brand|LanguageSwitch)\.)|vite\/preload-helper/,
  },
  {
    name: "desk",
    test: /src\/lib\/(api\/(?!ApiError)|live\/|outbox\/outbox|defaults|session|search|tags\/|checklist|plainText|onScreen\/|visible|limits)/,
  },
];

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, ".", "VITE_");
  const api = { target: env.VITE_API_TARGET ?? "http://127.0.0.1:5001", changeOrigin: false };
  return {
    plugins: [react(), checkedSettings, ...deskWorker()],
    resolve: {
      alias: {
        "@": fileURLToPath(new URL("./src", import.meta.url)),
        re2js: fileURLToPath(new URL("./src/lib/firebase/noPatterns.ts", import.meta.url)),
      },
    },
    // Found late, each of them would reload the page under a developer's hands.
    optimizeDeps: {
      include: [
        "@mantine/spotlight",
        "@use-gesture/react",
        "firebase/app",
        "firebase/auth",
        "firebase/firestore",
        "frimousse",
        "idb-keyval",
      ],
    },
    server: { host: "127.0.0.1", proxy: { "/api": api, "/form_submitted": api } },
    build: {
      chunkSizeWarningLimit: 700, // Firestore's SDK alone is above the usual limit
      rolldownOptions: { output: { codeSplitting: { groups: SHARED_FILES } } },
    },
    test: {
      // A document takes longer to come than what most logic takes to test.
      projects: [
        { extends: true, test: { name: "logic", include: ["{src,scripts}/**/*.test.ts"] } },
        {
          extends: true,
          test: {
            name: "page",
            environment: "jsdom",
            setupFiles: "./src/test/setup.ts",
            include: ["src/**/*.test.tsx"],
          },
        },
      ],
      css: { include: [/tokens\.css/] }, // a test reads it
      restoreMocks: true,
      // A bound for broken code: on a busy machine the time of a test says nothing about it.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      env: { TZ: "America/Mexico_City" },
    },
  };
});
