// The built web app, as far as what a page loads is concerned. Nothing is written.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

export async function chunks() {
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

/** The chunk that holds a module of ours: its own, or the one that it is loaded with. */
function fileOf(source, all) {
  const chunk = [...all.values()].find(({ moduleIds }) =>
    moduleIds.some((id) => id.endsWith(source)),
  );
  if (!chunk) throw new Error(`No chunk holds ${source}`);
  return chunk.fileName;
}

/** What is loaded when these modules are fetched after the entry. */
export function loadedBy(sources, all) {
  const entry = [...all.values()].find(({ isEntry }) => isEntry).fileName;
  const names = withImports([entry, ...sources.map((source) => fileOf(source, all))], all);
  return [...names].map((name) => all.get(name)).filter(Boolean);
}

/** As Hosting sends it. */
export const kilobytesOf = ({ code }) => gzipSync(code).length / 1024;

export const packageOf = (id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
