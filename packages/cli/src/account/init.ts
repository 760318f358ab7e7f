import { access, mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Invocation, Result } from "../command.ts";
import { apiNameOf } from "../config.ts";

const examples = {
  platform: `# yaml-language-server: $schema=https://raw.githubusercontent.com/kubiya-toolkit/kubiya-toolkit/main/schemas/manifest.json
apiVersion: platform/v1
kind: Agent
metadata:
  name: first-agent
spec:
  description: Answers questions about this folder
  llm_model: azure/gpt-4o
  ai_instructions: |
    Answer briefly.
`,
  "control-plane": `# yaml-language-server: $schema=https://raw.githubusercontent.com/kubiya-toolkit/kubiya-toolkit/main/schemas/manifest.json
apiVersion: control-plane/v1
kind: Agent
metadata:
  name: first-agent
spec:
  description: Answers questions about this folder
  model: claude-sonnet-4
  system_prompt: |
    Answer briefly.
`,
} as const;

/** Makes what \`plan\` needs, and touches nothing that is there. */
export async function makeFolder(invocation: Invocation): Promise<Result> {
  const { context, flags, voice } = invocation;
  const [name = "."] = invocation.arguments;
  const folder = resolve(context.cwd, name);
  const given = typeof flags.name === "string" ? flags.name : basename(folder);
  const workspace =
    given
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, "-")
      .replace(/^-+|-+$/g, "") || "workspace";
  const api = apiNameOf(flags, context.env);
  await mkdir(folder, { recursive: true });
  const files = {
    "kubiya.yaml": `# The name that marks what this folder owns. Do not change it once something was applied.\nworkspace: ${workspace}\n`,
    "first-agent.yaml": examples[api],
    ".gitignore": ".env\n.kubiya/\n",
  };
  const made: string[] = [];
  const kept: string[] = [];
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    const there = await access(path).then(
      () => true,
      () => false,
    );
    (there ? kept : made).push(file);
    if (!there) await writeFile(path, text);
  }
  for (const file of kept) voice.tell(`${file} is there already and was left as it is.`);
  const where = name === "." ? "" : ` ${name}`;
  return {
    ending: "clean",
    value: { folder: name, workspace, made, kept },
    names: made,
    text: () => [...made.map((file) => `made ${join(name, file)}`), `Next: kubiya plan${where}`].join("\n"),
  };
}
