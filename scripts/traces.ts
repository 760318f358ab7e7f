// Writes docs/traces.md: three operations of each API from the fact to an answer.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./generate/files.ts";
import { tracePage, traces } from "./traces/trace.ts";

writeFileSync(join(root, "docs/traces.md"), tracePage(await traces()));
console.log("wrote docs/traces.md");
