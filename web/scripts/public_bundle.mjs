// Builds the web app and says what a public page loads: gzipped kilobytes of script, and whose.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What the entry fetches by name when it shows a public page. */
const FRAME = "src/app/public/showPublic.tsx";

async function chunks() {
  const built = await build({ root, logLevel: "error", build: { write: false } });
  return new Map(
    built.output.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]),
  );
}

function withImports(names, all, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    withImports(all.get(name)?.imports ?? [], all, found);
  }
  return found;
}

function fileOf(source, all) {
  const chunk = [...all.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(source));
  if (!chunk) throw new Error(`No chunk begins at ${source}`);
  return chunk.fileName;
}

const packageOf = (id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];

function report(page, all) {
  const entry = [...all.values()].find(({ isEntry }) => isEntry).fileName;
  const loaded = withImports([entry, fileOf(FRAME, all), fileOf(page, all)], all);
  const scripts = [...loaded].map((name) => all.get(name)).filter(Boolean);
  const bytes = scripts.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  const packages = new Set(scripts.flatMap(({ moduleIds }) => moduleIds.map(packageOf)));
  return { page, kilobytes: bytes / 1024, packages: [...packages].filter(Boolean).sort() };
}

const all = await chunks();
console.log(JSON.stringify(process.argv.slice(2).map((page) => report(page, all))));
