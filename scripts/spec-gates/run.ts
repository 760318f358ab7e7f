import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { specGates } from "./index.ts";

// By hand: `node scripts/spec-gates/run.ts [bundle.json …]`; without arguments, what lies in spec/bundled.
const bundled = fileURLToPath(new URL("../../spec/bundled/", import.meta.url));
const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : readdirSync(bundled)
        .filter((name) => name.endsWith(".json"))
        .map((name) => bundled + name);

const bundles = Object.fromEntries(
  files.map((file) => [basename(file, ".json"), JSON.parse(readFileSync(file, "utf8"))]),
);
const problems = specGates(bundles);
for (const { api, gate, place, message } of problems)
  console.log(`${api}  ${gate}  ${place}\n    ${message}`);
console.log(`${files.length} bundles, ${problems.length} problems`);
if (problems.length > 0 || files.length === 0) process.exitCode = 1;
