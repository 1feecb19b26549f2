// Builds the web app and says what a public page loads: gzipped kilobytes of script, and whose.
import { chunks, kilobytesOf, loadedBy, packageOf } from "./bundle.mjs";

/** What the entry fetches by name when it shows a public page. */
const FRAME = "src/app/public/showPublic.tsx";

function report(page, all) {
  const scripts = loadedBy([FRAME, page], all);
  const kilobytes = scripts.reduce((sum, script) => sum + kilobytesOf(script), 0);
  const packages = new Set(scripts.flatMap(({ moduleIds }) => moduleIds.map(packageOf)));
  return { page, kilobytes, packages: [...packages].filter(Boolean).sort() };
}

const all = await chunks();
console.log(JSON.stringify(process.argv.slice(2).map((page) => report(page, all))));
