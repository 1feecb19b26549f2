import { appendFileSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Rolldown, Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** Where the desk begins. Its language can be changed without a network. */
const DESK = /src\/app\/(showDesk\.tsx|words\/first\.\w+\.ts)$/;
const PRESSED = new URL("notificationPress.js", import.meta.url);

/** Addresses that the desk's page answers, path and query. Public pages are not among them. */
const DESKS_PAGES = [
  /^\/(\?|$)/,
  /^\/conversations\/[^./?]+(\?|$)/,
  /^\/(stages|team|activity)(\?|$)/,
];

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** The files that the signed-in desk is made of, and no public page's own. */
export function deskFiles(bundle: Bundle): Set<string> {
  const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
  const desk = chunks.filter(({ moduleIds }) => moduleIds.some((id) => DESK.test(id)));
  const entry = chunks.find(({ isEntry }) => isEntry);
  const found = new Set<string>();
  const add = (name: string | undefined) => {
    const file = bundle[name ?? ""];
    if (file?.type !== "chunk" || found.has(file.fileName)) return;
    found.add(file.fileName);
    stylesOf(file).forEach((style) => found.add(style));
    // What the entry fetches later is the desk or a public page.
    [...file.imports, ...(file.isEntry ? [] : file.dynamicImports)].forEach(add);
  };
  [entry, ...desk].forEach((chunk) => add(chunk?.fileName));
  return found;
}

interface Styled {
  viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> };
}

const stylesOf = (chunk: Chunk) => {
  const { importedCss, importedAssets } = (chunk as Chunk & Styled).viteMetadata ?? {};
  return [...(importedCss ?? []), ...(importedAssets ?? [])];
};

/**
 * The service worker, which keeps the desk's own files for when there is no network, and knows of
 * nothing else: no photo, no answer of a server, no public page.
 */
export function deskWorker(): Plugin[] {
  let desk = new Set<string>();
  const lookThrough: Plugin = {
    name: "desk-files",
    apply: "build",
    generateBundle: (_, bundle) => {
      desk = deskFiles(bundle);
    },
  };
  let written: string | null = null;
  const pressed: Plugin = {
    name: "notification-press",
    apply: "build",
    configResolved: ({ root, build }) => {
      written = build.write ? resolve(root, build.outDir, "sw.js") : null;
    },
    // Workbox has no room for code of ours but by an import, which the content policy refuses.
    closeBundle: {
      sequential: true,
      order: "post",
      handler() {
        if (written) appendFileSync(written, readFileSync(PRESSED, "utf8"));
      },
    },
  };
  const worker = VitePWA({
    injectRegister: false,
    manifest: false,
    includeManifestIcons: false,
    workbox: {
      globPatterns: ["index.html", "favicon*.svg", "assets/*"],
      manifestTransforms: [
        (entries) => ({
          manifest: entries.filter(({ url }) => !url.startsWith("assets/") || desk.has(url)),
          warnings: [],
        }),
      ],
      navigateFallback: "index.html",
      navigateFallbackAllowlist: DESKS_PAGES,
      // A page that is open already has its files kept, too.
      clientsClaim: true,
      // One script: what it would import, the content policy refuses.
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
    integration: {
      // Nothing is written where a build is only measured.
      configureOptions: ({ build }, options) => {
        options.disable = !build.write;
      },
    },
  });
  return [lookThrough, ...worker, pressed];
}
