// What a change of the specs does to released clients. Exit code: 0 nothing breaks, 1 something does, 6 the input cannot be compared.
import { parseArgs } from "node:util";
import { compare } from "../spec/evolution/compare.ts";
import { isBroken } from "../spec/evolution/evolve.ts";
import { InputError } from "../spec/evolution/load.ts";
import { markdownReport } from "../spec/evolution/report/markdown.ts";
import { jsonReport } from "../spec/evolution/report/report.ts";
import { textReport } from "../spec/evolution/report/text.ts";
import { root } from "./generate/files.ts";
import { clientNames } from "./spec-client-names.ts";
import { isInputFault } from "./spec-input.ts";

const usage = `pnpm spec:diff [--base REV|FILE] [--head REV|FILE] [--api NAME] [--output text|json|markdown] [--no-witness]

  --base        a bundle or a git revision; the last release (spec/baseline) unless given
  --head        a bundle or a git revision; the working tree unless given
  --api         one API; all four unless given
  --output      text (unless given), json or markdown
  --no-witness  trust the rules and search for no proof: faster, less exact`;

const reports: Readonly<Record<string, typeof textReport>> = {
  text: textReport,
  json: jsonReport,
  markdown: markdownReport,
};

try {
  const { values } = parseArgs({
    options: {
      base: { type: "string" },
      head: { type: "string" },
      api: { type: "string" },
      output: { type: "string", default: "text" },
      "no-witness": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(usage);
  else await diff(values);
} catch (error) {
  if (!isInputFault(error)) throw error;
  console.error(error.message);
  process.exitCode = 6;
}

interface Values {
  base?: string;
  head?: string;
  api?: string;
  output: string;
  "no-witness": boolean;
}

async function diff({ output, "no-witness": bare, ...sides }: Values): Promise<void> {
  const report = reports[output];
  if (!report) throw new InputError(`--output ${output} is none of ${Object.keys(reports).join(", ")}`);
  const evolutions = await compare({ root, ...sides, witnesses: !bare, namer: clientNames });
  console.log(report(evolutions));
  process.exitCode = evolutions.some(isBroken) ? 1 : 0;
}
