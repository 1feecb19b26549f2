// Builds the web app and says what the desk loads until its list stands, sign-in included.
//   node scripts/desk_bundle.mjs           in words, with the packages of each file by size
//   node scripts/desk_bundle.mjs --json    kilobytes, packages and modules of ours
// Other modules of ours (src/…) may be named, to see what they would add.
import { chunks, kilobytesOf, loadedBy, packageOf } from "./bundle.mjs";

/** What the entry fetches, one after the other; the words, of one language, beside the first of them. */
const STEPS = [
  "src/app/words/first.es.ts",
  "src/app/showDesk.tsx",
  "src/app/desk/DeskRoute.tsx",
  "src/app/desk/SignedInDesk.tsx",
  "src/features/inbox/InboxPane.tsx",
];
const SHOWN = 12;

const ownerOf = (id) => packageOf(id) ?? /\/src\/(\w+(?:\/[\w.]+)?)/.exec(id)?.[1] ?? "build";

/** By the length of what is rendered, before it is made small: it says whose, not how much. */
function largest({ modules }) {
  const sizes = new Map();
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const owner = ownerOf(id);
    sizes.set(owner, (sizes.get(owner) ?? 0) + renderedLength);
  }
  const sorted = [...sizes].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, SHOWN).map(([owner, size]) => `${owner} ${Math.round(size / 1024)}`);
}

const sources = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const scripts = loadedBy([...STEPS, ...sources], await chunks());
const kilobytes = scripts.reduce((sum, script) => sum + kilobytesOf(script), 0);
const modules = scripts.flatMap(({ moduleIds }) => moduleIds);

if (process.argv.includes("--json")) {
  const packages = [...new Set(modules.map(packageOf))].filter(Boolean).sort();
  const own = modules.map((id) => /\/(src\/.*)/.exec(id)?.[1]).filter(Boolean);
  console.log(JSON.stringify({ kilobytes, packages, own }));
} else {
  for (const script of scripts) {
    const size = kilobytesOf(script).toFixed(1).padStart(6);
    console.log(`${size} KB  ${script.fileName}\n           ${largest(script).join(", ")}`);
  }
  console.log(`${kilobytes.toFixed(1).padStart(6)} KB  in all, gzipped`);
}
