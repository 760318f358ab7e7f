import { resolve } from "node:path";
import type { Problem, SecretResolver, SourceFile, Workspace } from "@kubiya-toolkit/sync";
import type { Invocation, OptionDefinition } from "./command.ts";
import { environmentOf, type Settings, settingsOf } from "./config.ts";
import { endOnErrors, failureFor, located } from "./problems.ts";

/** Node takes `--env-file` for itself even behind the script's name, and ends with its own code when the file is missing. */
export const envFileOptions: readonly OptionDefinition[] = [
  {
    flags: "--from-env-file <FILE>",
    summary: "further variables for the env: references of manifests, as lines NAME=value",
  },
  { flags: "--env-file <FILE>", summary: "the same", hidden: true },
];

/** A folder that was read and found right in itself. No server was asked. */
export interface Folder {
  /** As it was typed. */
  readonly name: string;
  readonly workspace: Workspace;
  readonly sources: readonly SourceFile[];
  readonly secrets: SecretResolver;
  readonly settings: Settings;
  /** What sync wanted said, all of it warnings. */
  readonly problems: readonly Problem[];
}

/** Reads a folder and checks all that can be checked without a server. Ends the run with what is wrong. */
export async function openFolder(name: string, invocation: Invocation): Promise<Folder> {
  const { context, flags } = invocation;
  const { folderSecrets, load, validate } = await import("@kubiya-toolkit/sync");
  const path = resolve(context.cwd, name);
  const env = await environmentOf(flags, context);
  const { workspace, sources, problems } = await load(path);
  if (!workspace) throw await failureFor(located(problems, name), invocation);
  const secrets = folderSecrets(path, env);
  const checked = await validate({ workspace, sources, secrets });
  const all = located([...problems, ...checked.problems], name);
  await endOnErrors(all, invocation);
  return {
    name,
    workspace,
    sources,
    secrets,
    settings: settingsOf(flags, env, workspace.apis),
    problems: all,
  };
}
