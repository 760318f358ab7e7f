import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { listOf, nodeOf } from "./json.ts";
import { complain, type Rule } from "./redocly.ts";

const file = new URL("../quirks.yaml", import.meta.url);

/** `quirks.yaml` is a map from the name of a quirk to what was seen of it. */
function knownQuirks(): Set<string> {
  return new Set(existsSync(file) ? Object.keys(nodeOf(parse(readFileSync(file, "utf8")))) : []);
}

/** A quirk that nobody described can be neither replayed by the mock nor understood by a reader. */
export const quirksKnown: Rule = () => {
  const known = knownQuirks();
  const told = new Set<string>();
  return {
    Operation: (operation, ctx) => {
      const key = "x-quirks";
      const names = listOf(operation[key]).map(String);
      if (key in operation && names.length === 0) {
        complain(ctx, operation, key, "`x-quirks` names no quirk; list names, or leave it off.");
      }
      for (const name of names) {
        if (known.has(name) || told.has(name)) continue;
        told.add(name);
        const message = `The quirk \`${name}\` is not described; add it to spec/quirks.yaml, or mend the name.`;
        complain(ctx, operation, key, message);
      }
    },
  };
};
