import { resolve } from "node:path";
import type { Ledger, Problem, SecretResolver, SourceFile, Workspace } from "@kubiya-toolkit/sync";
import type { Invocation, OptionDefinition } from "./command.ts";
import { environmentOf, type Settings, settingsOf } from "./config.ts";
import { endOnErrors, failureFor, located } from "./problems.ts";

/** Node takes `--env-file` for itself even behind the script's name, and ends with its own code when the file is missing. */
const envFileOptions: readonly OptionDefinition[] = [
  {
    flags: "--from-env-file <FILE>",
    summary: "further variables for the env: references of manifests, as lines NAME=value",
  },
  { flags: "--env-file <FILE>", summary: "the same", hidden: true },
];

/** How a folder is read. */
export const folderOptions: readonly OptionDefinition[] = [
  { flags: "--environment <NAME>", summary: "with this overlay of kubiya.yaml laid over the manifests" },
  ...envFileOptions,
];

/** A folder that was read and found right in itself. No server was asked. */
export interface Folder {
  /** As it was typed. */
  readonly name: string;
  readonly workspace: Workspace;
  readonly sources: readonly SourceFile[];
  readonly secrets: SecretResolver;
  /** What earlier runs noted beside kubiya.yaml. */
  readonly ledger: Ledger;
  /** Where it is, in full. */
  readonly path: string;
  readonly settings: Settings;
  /** The overlay it was read with. */
  readonly environment?: string | undefined;
  /** What sync wanted said, all of it warnings. */
  readonly problems: readonly Problem[];
}

/** Reads a folder and checks all that can be checked without a server. Ends the run with what is wrong. */
export async function openFolder(name: string, invocation: Invocation): Promise<Folder> {
  const { validate } = await import("@kubiya-toolkit/sync");
  const folder = await readFolder(name, invocation);
  const { workspace, sources } = folder;
  const checked = await validate(invocation.flags.secrets === false ? { workspace, sources } : folder);
  const problems = [...folder.problems, ...located(checked.problems, name)];
  await endOnErrors(problems, invocation);
  return { ...folder, problems };
}

/** Reads a folder as it is. Ends the run where it cannot be read. */
export async function readFolder(name: string, invocation: Invocation): Promise<Folder> {
  const { context, flags } = invocation;
  const environment = typeof flags.environment === "string" ? flags.environment : undefined;
  const { folderSecrets, load, newLedger } = await import("@kubiya-toolkit/sync");
  const path = resolve(context.cwd, name);
  const env = await environmentOf(flags, context);
  const { workspace, sources, ledger = newLedger(), problems: found } = await load(path, { environment });
  const problems = located(found, name);
  if (!workspace) throw await failureFor(problems, invocation);
  const secrets = folderSecrets(path, env);
  const settings = settingsOf(flags, env, workspace.apis);
  return { name, workspace, sources, secrets, ledger, path, settings, environment, problems };
}
