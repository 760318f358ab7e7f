// Writes the table of verdicts on the canaries, beside those of `redocly diff` alone.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { canariesOf } from "../spec/evolution/canaries/canary.ts";
import { verdictPage, verdictsOn } from "../spec/evolution/canaries/verdicts.ts";
import { root } from "./generate/files.ts";

const page = verdictPage(await verdictsOn(canariesOf("known")), await verdictsOn(canariesOf("own")));
writeFileSync(join(root, "docs/evolution/verdicts.md"), page);
console.log("wrote docs/evolution/verdicts.md");
