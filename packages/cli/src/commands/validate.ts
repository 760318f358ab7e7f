import type { CommandDefinition } from "../command.ts";
import { envFileOptions, openFolder } from "../folder.ts";
import { tellWarnings } from "../problems.ts";

export const validate: CommandDefinition = {
  name: "validate",
  summary: "check a folder of manifests without asking any server",
  arguments: { "[FOLDER]": "the folder with kubiya.yaml (default: .)" },
  options: envFileOptions,
  formats: ["text", "json"],
  examples: ["kubiya validate", "kubiya validate examples/first -o json"],
  async run(invocation) {
    const [name = "."] = invocation.arguments;
    const { problems, sources } = await openFolder(name, invocation);
    await tellWarnings(problems, invocation);
    const files = sources.length === 1 ? "1 file" : `${sources.length} files`;
    const summary = `${files} as they should be`;
    return { ending: "clean", value: { summary, problems }, text: () => summary };
  },
};
