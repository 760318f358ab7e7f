import { apply } from "./apply.ts";
import type { Allowance } from "./change/guard.ts";
import { diff } from "./diff.ts";
import { parse } from "./parse.ts";
import { plan } from "./plan.ts";
import { hasErrors, type Problem, problem, sortProblems } from "./problem.ts";
import { read } from "./read.ts";
import { refusalText } from "./report.ts";
import { resolve } from "./resolve.ts";
import type { Outcome, Plan, SourceFile, SyncClient, Wanted, Workspace } from "./types.ts";
import { texts } from "./value/json.ts";
import { findSecrets, type SecretResolver, secretNames } from "./value/secrets.ts";

/** Files to look at: what `load` returns, or texts from elsewhere. */
export interface Input {
  readonly workspace: Workspace;
  readonly sources: readonly SourceFile[];
  /** Where `${env:NAME}` and `${file:path}` are found. Without it `validate` does not ask whether they are there. */
  readonly secrets?: SecretResolver;
}

export interface PreviewOptions extends Input {
  readonly client: SyncClient;
  readonly secrets: SecretResolver;
  /** Delete what carries this workspace's mark and is in no file any more. Default false. */
  readonly prune?: boolean;
  /** Addresses of live objects to take over although they carry another mark or none; added to the workspace's own list. */
  readonly adopt?: readonly string[];
  /** Numbers allowed for this run in place of the workspace's limits. */
  readonly allow?: Allowance;
  readonly signal?: AbortSignal;
}

export interface Preview {
  /** Absent when a problem is an error. */
  readonly plan?: Plan;
  readonly problems: readonly Problem[];
}

/** Checks files without asking any server. */
export async function validate(input: Input): Promise<{ wanted: Wanted; problems: Problem[] }> {
  const parsed = parse(input.sources);
  const resolved = await resolve(parsed.manifests, {
    external: input.workspace.external,
    secrets: input.secrets,
  });
  return { wanted: resolved.wanted, problems: sortProblems([...parsed.problems, ...resolved.problems]) };
}

/** Finds out what would change. Reads only; asks the server nothing while a file is wrong. */
export async function preview(options: PreviewOptions): Promise<Preview> {
  const { workspace, client, prune = false, signal } = options;
  const { wanted, problems } = await validate(options);
  if (prune && workspace.unnamed) return { problems: [...problems, unnamedPrune()] };
  if (hasErrors(problems)) return { problems };
  const live = await read(wanted, { client, everything: prune, apis: workspace.apis, signal });
  if (live.problems.length) return { problems: sortProblems([...problems, ...live.problems]) };
  const adopt = [...workspace.adopt, ...(options.adopt ?? [])];
  const compared = diff(wanted, live.found, { workspace: workspace.name, adopt, prune });
  const all = sortProblems([...problems, ...compared.problems]);
  if (hasErrors(all)) return { problems: all };
  const { limits, name } = workspace;
  const made = plan(compared.difference, live.found, {
    workspace: name,
    limits,
    allow: options.allow,
    secrets: wanted.secrets,
  });
  return { plan: made, problems: all };
}

/** Two folders without a name would each delete what the other made. */
function unnamedPrune(): Problem {
  const mend = "create kubiya.yaml with `workspace: <name>`";
  return problem("workspace.missing", "only a workspace with a name can be pruned", { mend });
}

export interface CarryOutOptions {
  readonly client: SyncClient;
  readonly secrets: SecretResolver;
  /** Calls at once. Default 8. */
  readonly concurrency?: number;
  /** Begins nothing more once aborted; what is under way comes to its end. */
  readonly signal?: AbortSignal;
  /** Told of each outcome as it comes. */
  readonly onOutcome?: (outcome: Outcome) => void;
}

export interface CarriedOut {
  readonly outcomes: readonly Outcome[];
  /** Why nothing was done: a guard refused, or a secret is not there. */
  readonly problems: readonly Problem[];
}

/** Does what a plan says. The plan may come from a file: secrets are looked up anew, ids are taken from it. */
export async function carryOut(plan: Plan, options: CarryOutOptions): Promise<CarriedOut> {
  const refused = plan.verdict.refusals.map((refusal) => problem("guard.refused", refusalText(refusal)));
  if (refused.length) return { outcomes: [], problems: refused };
  const names = plan.steps.flatMap((step) => [...texts(step.body)].flatMap(([, text]) => secretNames(text)));
  const { secrets, missing } = await findSecrets(names, options.secrets);
  const lacking = missing.map((name) =>
    problem("secret.missing", `the plan needs \${${name}}, which is not there or is empty`),
  );
  if (lacking.length) return { outcomes: [], problems: lacking };
  return { outcomes: await apply(plan, { ...options, secrets }), problems: [] };
}
