import type { CommandDefinition } from "../command.ts";
import { folderOptions, openFolder } from "../folder.ts";
import { tellWarnings } from "../problems.ts";

export const validate: CommandDefinition = {
  name: "validate",
  summary: "check a folder of manifests without asking any server",
  arguments: { "[FOLDER]": "the folder with kubiya.yaml (default: .)" },
  options: [
    { flags: "--no-secrets", summary: "do not ask whether the secrets that manifests name are there" },
    ...folderOptions,
  ],
  formats: ["text", "json"],
  examples: ["kubiya validate", "kubiya validate examples/first -o json"],
  async run(invocation) {
    const [name = "."] = invocation.arguments;
    const { problems, sources } = await openFolder(name, invocation);
    await tellWarnings(problems, invocation);
    const files = sources.length === 1 ? "1 file as it" : `${sources.length} files as they`;
    const summary = `${files} should be`;
    return { ending: "clean", value: { summary, problems }, text: () => summary };
  },
};
